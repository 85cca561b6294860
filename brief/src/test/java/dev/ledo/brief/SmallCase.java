package dev.ledo.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tables that every case of a test has: one source, one material and two actors.
final class SmallCase {

  private SmallCase() {}

  static void write(Path folder) throws IOException {
    Files.writeString(
        folder.resolve("case.yaml"),
        "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\nelements: [Dy]\n");
    Files.writeString(
        folder.resolve("sources.csv"),
        "id,publisher,title,published,reliability\npaper,Paper,Story,2026-05-04,secondary\n");
    Files.writeString(
        folder.resolve("materials.csv"), "id,name,form,counted_in\nore,Ore,concentrate,t REO\n");
    Files.writeString(
        folder.resolve("actors.csv"),
        "id,name,actor_kind,source\nred,Red,armed-group,paper\nblue,Blue,armed-group,paper\n");
  }
}
