package dev.ledo.cli;

import dev.ledo.core.WholeFiles;
import java.io.IOException;
import java.nio.file.Path;

/// A map of estimates beside the variogram they stand on, as SVG.
final class KrigePicture {

  private static final double WIDTH = 1_100;
  private static final double LEAST_HEIGHT = 460;
  private static final double BELOW_MAP = 50;

  private final KrigeResult result;

  KrigePicture(KrigeResult result) {
    this.result = result;
  }

  /// Writes the picture.
  void write(Path target) throws IOException {
    double height = Math.max(LEAST_HEIGHT, KrigeMap.bottom(result.cells().grid()) + BELOW_MAP);
    var svg = new Svg(WIDTH, height, "Ordinary kriging of %s".formatted(result.value()));
    new KrigeMap(result, svg).draw();
    new VariogramPlot(result, svg).draw();
    WholeFiles.writeText(target, out -> out.write(svg.whole()));
  }
}
