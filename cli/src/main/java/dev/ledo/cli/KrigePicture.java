package dev.ledo.cli;

import java.io.IOException;
import java.nio.file.Path;

/// A map of estimates beside the variogram they stand on, as SVG.
final class KrigePicture {

  private static final double WIDTH = 1_100;
  private static final double HEIGHT = 640;

  private final KrigeResult result;

  KrigePicture(KrigeResult result) {
    this.result = result;
  }

  /// Writes the picture.
  void write(Path target) throws IOException {
    var svg = new Svg(WIDTH, HEIGHT, "Ordinary kriging of %s".formatted(result.value()));
    new KrigeMap(result, svg).draw();
    new VariogramPlot(result, svg).draw();
    try (OutputFile file = OutputFile.open(target)) {
      file.writer().write(svg.whole());
      file.keep();
    }
  }
}
