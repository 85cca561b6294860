package dev.ledo.highs.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.util.stream.Stream;

/// A function of HiGHS' C interface with its arguments, as in `highs_c_api.h` of version 1.12.
///
/// Those that end in -1, 0 or 1 (error, fine, warning) take an instance first.
@SuppressWarnings("ImmutableEnumChecker") // Descriptors do not change.
enum HighsFunction {
  VERSION("version", FunctionDescriptor.of(ADDRESS)),
  SIZE_OF_INT("getSizeofHighsInt", FunctionDescriptor.of(JAVA_INT, ADDRESS)),
  CREATE("create", FunctionDescriptor.of(ADDRESS)),
  DESTROY("destroy", FunctionDescriptor.ofVoid(ADDRESS)),
  CLEAR("clear", ofInstance()),
  CLEAR_SOLVER("clearSolver", ofInstance()),
  ZERO_ALL_CLOCKS("zeroAllClocks", ofInstance()),
  RUN("run", ofInstance()),
  MODEL_STATUS("getModelStatus", ofInstance()),
  /// Columns, rows, entries, format, sense, offset; costs, bounds of columns and of rows; starts,
  /// indices and values of the matrix; kinds of columns.
  PASS_MIP(
      "passMip",
      ofInstance(
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_INT,
          JAVA_DOUBLE,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS,
          ADDRESS)),
  /// First and last column, lower and upper bounds.
  CHANGE_COLUMN_BOUNDS("changeColsBoundsByRange", ofInstance(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS)),
  /// First and last row, lower and upper bounds.
  CHANGE_ROW_BOUNDS("changeRowsBoundsByRange", ofInstance(JAVA_INT, JAVA_INT, ADDRESS, ADDRESS)),
  /// First and last column, costs.
  CHANGE_COSTS("changeColsCostByRange", ofInstance(JAVA_INT, JAVA_INT, ADDRESS)),
  /// Row, column, value.
  CHANGE_ENTRY("changeCoeff", ofInstance(JAVA_INT, JAVA_INT, JAVA_DOUBLE)),
  /// Rows, bounds, entries, starts, columns, values.
  ADD_ROWS("addRows", ofInstance(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT, ADDRESS, ADDRESS, ADDRESS)),
  /// One number per row: 1 to delete it.
  DELETE_ROWS("deleteRowsByMask", ofInstance(ADDRESS)),
  /// Values and duals of columns, values and duals of rows; nothing is written to a null address.
  GET_SOLUTION("getSolution", ofInstance(ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
  /// Values of columns and of rows, duals of columns and of rows; null for what is not known.
  SET_SOLUTION("setSolution", ofInstance(ADDRESS, ADDRESS, ADDRESS, ADDRESS)),
  GET_BASIS("getBasis", ofInstance(ADDRESS, ADDRESS)),
  SET_BASIS("setBasis", ofInstance(ADDRESS, ADDRESS)),
  /// Whether there is a ray, and the ray.
  GET_DUAL_RAY("getDualRay", ofInstance(ADDRESS, ADDRESS)),
  /// Whether there is a ray, and the ray.
  GET_PRIMAL_RAY("getPrimalRay", ofInstance(ADDRESS, ADDRESS)),
  /// Name, type.
  GET_OPTION_TYPE("getOptionType", ofInstance(ADDRESS, ADDRESS)),
  SET_BOOL_OPTION("setBoolOptionValue", ofInstance(ADDRESS, JAVA_INT)),
  SET_INT_OPTION("setIntOptionValue", ofInstance(ADDRESS, JAVA_INT)),
  SET_DOUBLE_OPTION("setDoubleOptionValue", ofInstance(ADDRESS, JAVA_DOUBLE)),
  SET_STRING_OPTION("setStringOptionValue", ofInstance(ADDRESS, ADDRESS)),
  GET_INT_INFO("getIntInfoValue", ofInstance(ADDRESS, ADDRESS)),
  GET_DOUBLE_INFO("getDoubleInfoValue", ofInstance(ADDRESS, ADDRESS));

  private final String symbol;
  private final FunctionDescriptor descriptor;

  HighsFunction(String name, FunctionDescriptor descriptor) {
    this.symbol = "Highs_" + name;
    this.descriptor = descriptor;
  }

  private static FunctionDescriptor ofInstance(MemoryLayout... others) {
    return FunctionDescriptor.of(
        JAVA_INT,
        Stream.concat(Stream.of(ADDRESS), Stream.of(others)).toArray(MemoryLayout[]::new));
  }

  /// Its name in the library.
  String symbol() {
    return symbol;
  }

  FunctionDescriptor descriptor() {
    return descriptor;
  }
}
