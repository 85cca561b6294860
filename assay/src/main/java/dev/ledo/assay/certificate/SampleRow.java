package dev.ledo.assay.certificate;

import dev.ledo.core.Place;

/// A sample in a certificate.
///
/// @param id as printed, without outer spaces
/// @param kind what it is
/// @param of for a duplicate the sample's id, for a reference its name; else empty text
/// @param place where its id stands
public record SampleRow(String id, SampleKind kind, String of, Place place) {}
