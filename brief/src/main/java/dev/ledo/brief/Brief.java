package dev.ledo.brief;

import dev.ledo.brief.model.Answer;
import dev.ledo.brief.model.Page;
import dev.ledo.brief.output.BriefFolder;
import dev.ledo.brief.section.Pages;
import dev.ledo.cases.CaseView;
import dev.ledo.core.Progress;
import dev.ledo.study.Study;
import dev.ledo.study.StudyOptions;
import dev.ledo.study.StudyResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a study found, as a page and as data, ready to be written.
public final class Brief {

  private final Page page;
  private final BriefFolder files;

  private Brief(Page page, BriefFolder files) {
    this.page = page;
    this.files = files;
  }

  /// Studies a case and renders the brief.
  ///
  /// @param view a case without errors, as of a day
  /// @param version version of Ledo
  public static Brief of(CaseView view, StudyOptions options, String version, Progress progress) {
    return of(Study.run(view, options, progress), version, progress);
  }

  /// Renders the brief of a study.
  ///
  /// @param version version of Ledo
  public static Brief of(StudyResult study, String version, Progress progress) {
    progress.started("page");
    Page page = Pages.of(study, version);
    progress.finished("page");
    progress.started("files");
    var files = new BriefFolder(page, study);
    progress.finished("files");
    return new Brief(page, files);
  }

  /// The page.
  public Page page() {
    return page;
  }

  /// The headline answers.
  public List<Answer> answers() {
    return page.answers();
  }

  /// Names of the files, relative to the folder.
  public List<String> names() {
    return files.names();
  }

  /// Text of a file.
  ///
  /// @throws IllegalArgumentException if the brief has no such file
  public String text(String name) {
    return files.text(name);
  }

  /// Writes all files, each at once.
  public void write(Path folder) throws IOException {
    files.write(folder);
  }

  /// Writes how long the steps took beside the files, in milliseconds.
  public static void writeTimings(Path folder, Map<String, Long> millis) throws IOException {
    BriefFolder.writeTimings(folder, millis);
  }
}
