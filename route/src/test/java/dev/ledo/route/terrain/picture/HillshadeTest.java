package dev.ledo.route.terrain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ledo.route.terrain.CellPoint;
import dev.ledo.route.terrain.DegreeFrame;
import dev.ledo.route.terrain.MetreFrame;
import dev.ledo.route.terrain.Terrain;
import dev.ledo.route.terrain.make.MountainGenerator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Light and tints of the ground.
class HillshadeTest {

  /// Columns 400 to 404 of rows 300 to 303, as `gdaldem hillshade -alg Horn` of GDAL 3.6.2 lights
  /// these mountains: 1 + 254 times the light, rounded.
  private static final int[][] BY_GDAL = {
    {128, 127, 137, 145, 140},
    {124, 126, 134, 144, 152},
    {121, 127, 138, 149, 164},
    {116, 121, 136, 147, 162}
  };

  @Test
  void lightIsThatOfGdal() {
    Terrain terrain =
        new MountainGenerator(3).on(new MetreFrame(777, 1003, 2_900_000.5, 350_000.25, 30, 25));
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 5; column++) {
        double light = Hillshade.USUAL.light(terrain, 300 + row, 400 + column);
        assertThat(1 + 254 * light).isCloseTo(BY_GDAL[row][column], within(0.501));
      }
    }
  }

  /// A slope square to the sun is lit fully, one of 90 degrees away from it by the cosine.
  @Test
  void aSlopeTowardTheSunIsLitFully() {
    double fall = Math.sqrt(0.5);

    assertThat(Hillshade.USUAL.light(fall, fall)).isCloseTo(1, within(1e-12));
    assertThat(Hillshade.USUAL.light(0, 0)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(Hillshade.USUAL.light(-fall, -fall)).isCloseTo(0, within(1e-12));
    assertThat(new Hillshade(90, 0, 1).light(-1, 0)).isCloseTo(Math.sqrt(0.5), within(1e-12));
    assertThat(new Hillshade(90, 0, 2).light(-0.5, 0)).isCloseTo(Math.sqrt(0.5), within(1e-12));
  }

  @Test
  void besideUnknownGroundThereIsNoLight() {
    float[] heights = new float[25];
    heights[12] = Float.NaN;
    Terrain terrain = new Terrain(MetreFrame.square(5, 5, 10), heights);

    assertThat(Hillshade.USUAL.light(terrain, 1, 2)).isNaN();
    assertThat(Hillshade.USUAL.light(terrain, 0, 0)).isCloseTo(Math.sqrt(0.5), within(1e-12));
  }

  @Test
  void aSunBelowTheHorizonIsRefused() {
    assertThatThrownBy(() -> new Hillshade(315, -1, 1))
        .hasMessage("no light from 315.0 at -1.0, heights times 1.0");
  }

  @Test
  void thePictureIsReadByOthersAndShowsWhatIsUnknown() throws IOException {
    Terrain terrain = new MountainGenerator(3).on(new DegreeFrame(300, 300, 60, 95, 0.001, 0.001));
    for (int row = 0; row < 100; row++) {
      Arrays.fill(terrain.heightsM(), row * 300, row * 300 + 100, Float.NaN);
    }
    ReliefPicture picture = ReliefPicture.of(terrain, Hillshade.USUAL, 200);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));

    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(image.getWidth()).isEqualTo(picture.width()).isBetween(99, 102);
    assertThat(image.getRGB(10, 21) & 0xffffff).isEqualTo(0xb8b8b8);
    assertThat(image.getRGB(10, 20) & 0xffffff).isEqualTo(0x989898);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < picture.width(); x++) {
        assertThat(image.getRGB(x, y) & 0xffffff)
            .isEqualTo(picture.colours()[y * picture.width() + x]);
      }
    }
    CellPoint corner = new CellPoint(-0.5, 299.5);
    assertThat(picture.x(corner)).isEqualTo(picture.width());
    assertThat(picture.y(corner)).isEqualTo(0);
  }

  @Test
  void aSingleRowOrColumnHasAPicture() {
    float[] heightsM = {0, 10, 20, 30};
    for (int rows : new int[] {1, 4}) {
      Terrain terrain = new Terrain(MetreFrame.square(rows, 4 / rows, 10), heightsM);
      ReliefPicture picture = ReliefPicture.of(terrain, Hillshade.USUAL, 200);
      assertThat(picture.width() * picture.height()).isEqualTo(200 * 50);
      assertThat(picture.lowestM()).isZero();
      assertThat(picture.highestM()).isEqualTo(30);
    }
  }

  @Test
  void aLongStripIsWideEnoughToBeSeen() {
    Terrain strip = new Terrain(MetreFrame.square(2, 3_000, 10), new float[6_000]);
    ReliefPicture picture = ReliefPicture.of(strip, Hillshade.USUAL, 1_200);
    assertThat(picture.width()).isEqualTo(1_200);
    assertThat(picture.height()).isEqualTo(24);
    assertThat(picture.y(new CellPoint(1, 0))).isEqualTo(18);
  }

  @Test
  void groundThatIsAllUnknownOrFlatHasAPicture() {
    float[] unknown = {Float.NaN, Float.NaN, Float.NaN, Float.NaN};

    for (float[] heights : List.of(unknown, new float[4])) {
      Terrain terrain = new Terrain(MetreFrame.square(2, 2, 10), heights);
      assertThat(ReliefPicture.of(terrain, Hillshade.USUAL, 16).png()).isNotEmpty();
    }
  }
}
