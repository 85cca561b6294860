package dev.ledo.brief.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/// What the page carries with it, so that it needs no network.
///
/// @param style style sheet
/// @param library the chart library
/// @param script the page's own script
public record Assets(String style, String library, String script) {

  private static final String LIBRARY =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  /// The assets in this build.
  public static Assets load() {
    return new Assets(
        text("/dev/ledo/brief/page/brief.css"),
        text(LIBRARY),
        text("/dev/ledo/brief/page/brief.js"));
  }

  /// Content security policy: these two scripts, styles and nothing from anywhere.
  public String policy() {
    return "default-src 'none'; script-src '%s' '%s'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
        .formatted(hash(library), hash(script));
  }

  private static String hash(String script) {
    return "sha256-" + Base64.getEncoder().encodeToString(sha256(script));
  }

  /// Hash of a text as UTF-8.
  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
