package dev.ledo.route.terrain.file;

import dev.ledo.core.ProblemCode;
import dev.ledo.core.Severity;

/// Everything that can be wrong with files of heights.
///
/// Codes never change their meaning: R10x files, R11x places, R12x what the heights are, R13x
/// several files together.
public enum TerrainCode implements ProblemCode {
  R101("file cannot be read", "check that it exists and that you may read it"),
  R102(
      "not a file of heights",
      "give SRTM .hgt (or .zip), GeoTIFF or ESRI ASCII grid files; gdal_translate makes them"),
  R103("file is cut off or broken", "fetch it again"),
  R104("file exceeds a limit", "cut it into smaller pieces, for instance with gdal_translate"),
  R105(
      "way of storing not supported",
      "write it anew, for instance with gdal_translate -co COMPRESS=DEFLATE"),
  R110(
      "name does not tell the corner",
      "an .hgt file tells its place by its name only: N42E001.hgt has its south-west corner there"),
  R111(
      "no place on earth given",
      "give it one, for instance with gdal_edit.py -a_srs EPSG:4326, if that is what it is in"),
  R112(
      "coordinate system not supported",
      "project it to EPSG:4326 or to a UTM zone of WGS 84, for instance with gdalwarp"),
  R113(
      Severity.WARNING,
      "coordinate system taken as metres",
      "nothing, if a metre of it is one on the ground, as in a national grid; else project it to UTM with gdalwarp; positions in degrees cannot be found in it"),
  R114(
      Severity.WARNING,
      "no coordinate system: taken as a board in metres",
      "nothing, if its steps are metres; else name one, for instance with gdal_edit.py -a_srs EPSG:4326"),
  R120("heights not in metres", "convert them to metres"),
  R121(
      Severity.WARNING,
      "impossible heights taken as unknown",
      "name the file's own mark for unknown cells, for instance with gdal_edit.py -a_nodata"),
  R122(
      Severity.WARNING,
      "heights of 8 bits: perhaps a picture",
      "nothing, if the numbers are metres above the sea; else give the heights that the hillshade or map was drawn from"),
  R130("files do not fit together", "bring them to one grid, for instance with gdalwarp"),
  R131(
      Severity.WARNING,
      "files disagree where they overlap",
      "the file named first counts; leave out the one you trust less"),
  R132(
      "not enough memory",
      "cut out what is needed with gdal_translate -projwin, make cells coarser with gdalwarp -tr, or give more memory, such as LEDO_JAVA_OPTS=-Xmx8g"),
  R133("no heights in the box", "check the box, or give the files that cover it");

  private final Severity severity;
  private final String title;
  private final String remedy;

  TerrainCode(String title, String remedy) {
    this(Severity.ERROR, title, remedy);
  }

  TerrainCode(Severity severity, String title, String remedy) {
    this.severity = severity;
    this.title = title;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
