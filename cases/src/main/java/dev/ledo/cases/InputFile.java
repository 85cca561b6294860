package dev.ledo.cases;

/// A file that was read.
///
/// @param name path relative to the case folder, with `/`
/// @param bytes size
/// @param sha256 hash of the bytes, hexadecimal
public record InputFile(String name, long bytes, String sha256) {}
