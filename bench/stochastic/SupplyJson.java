import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a supply network and its scenarios' numbers as JSON, every number in full.
final class SupplyJson {

  private final PrintStream out;

  SupplyJson(PrintStream out) {
    this.out = out;
  }

  void write(SupplyNetwork network, Futures futures, int scenarios) {
    out.printf("{\"periods\": %d", SupplyNetwork.PERIODS);
    list("buses", network.buses, SupplyJson::quoted);
    list("generators", network.generators, SupplyJson::generator);
    list("links", network.links, SupplyJson::link);
    list("stores", network.stores, SupplyJson::store);
    list("loads", network.loads, SupplyJson::load);
    var drawn = IntStream.range(0, scenarios).mapToObj(futures::get).toList();
    list("scenarios", drawn, SupplyJson::future);
    out.println("}");
  }

  private <T> void list(String name, List<T> parts, Function<T, String> text) {
    out.printf(",%n\"%s\": [%n", name);
    out.println(parts.stream().map(text).collect(Collectors.joining(",\n")));
    out.print("]");
  }

  private static String generator(SupplyNetwork.Generator g) {
    return "{\"name\": %s, \"bus\": %s, \"sign\": %d, \"cost\": %s, \"size\": %s, \"most\": %s, \"capital\": %s, \"mine\": %d, \"element\": %d}"
        .formatted(
            quoted(g.name()),
            quoted(g.bus()),
            g.sign(),
            g.cost(),
            g.size(),
            g.most(),
            g.capital(),
            g.mine(),
            g.element());
  }

  private static String link(SupplyNetwork.Link l) {
    String outputs =
        l.outputs().stream()
            .map(o -> "[%s, %s]".formatted(quoted(o.bus()), o.efficiency()))
            .collect(Collectors.joining(", "));
    return "{\"name\": %s, \"from\": %s, \"cost\": %s, \"size\": %s, \"outputs\": [%s]}"
        .formatted(quoted(l.name()), quoted(l.from()), l.cost(), l.size(), outputs);
  }

  private static String store(SupplyNetwork.Store s) {
    return "{\"name\": %s, \"bus\": %s, \"holding\": %s, \"size\": %s, \"most\": %s, \"capital\": %s}"
        .formatted(quoted(s.name()), quoted(s.bus()), s.holding(), s.size(), s.most(), s.capital());
  }

  private static String load(SupplyNetwork.Load l) {
    return "{\"name\": %s, \"bus\": %s, \"element\": %d, \"amount\": %s}"
        .formatted(quoted(l.name()), quoted(l.bus()), l.element(), l.amount());
  }

  private static String future(Futures.Future f) {
    return "{\"available\": %s, \"price\": %s, \"demand\": %s}"
        .formatted(table(f.available()), table(f.price()), table(f.demand()));
  }

  private static String table(double[][] rows) {
    IntFunction<String> row = i -> Arrays.toString(rows[i]);
    return IntStream.range(0, rows.length).mapToObj(row).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String name) {
    return '"' + name + '"';
  }
}
