package dev.ledo.plan.reading;

import java.util.List;

/// How the tables of a case were read where they leave something open, and what its ways take.
///
/// @param lumping which elements became which good, in one line
/// @param untoldMonths ways of whose months nobody tells, and what they are taken for
/// @param leftOut figures that nobody tells and that are left out
/// @param fares of every way that goods can move on
public record AsRead(
    String lumping, List<UntoldMonths> untoldMonths, List<LeftOut> leftOut, List<Fare> fares) {

  public AsRead {
    untoldMonths = List.copyOf(untoldMonths);
    leftOut = List.copyOf(leftOut);
    fares = List.copyOf(fares);
  }
}
