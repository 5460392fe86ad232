package org.tradecheck.reference;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;

/** Answers questions about the published figures themselves: what there is, what it says, whether it can be trusted. */
public final class ReferenceDesk {

    private static final String BARS = "▁▂▃▄▅▆▇█";
    private static final int MIN_BARS = 3;

    private final List<Observation> own;
    private final List<SeriesStore> stores;
    private final List<String> problems;
    private final List<String> notes;

    private ReferenceDesk(List<Observation> own, List<SeriesStore> stores, List<String> problems, List<String> notes) {
        this.own = own;
        this.stores = stores;
        this.problems = problems;
        this.notes = notes;
    }

    /**
     * A desk over files.
     *
     * @param paths the user's files and folders; the shipped figures are asked where there are none
     * @param isLenient whether the good rows of a file with bad ones are used
     */
    public static ReferenceDesk over(List<Path> paths, boolean isLenient) {
        return over(paths, isLenient, ReferenceFiles::read);
    }

    /**
     * As {@link #over(List, boolean)}, with large files by their indexes.
     *
     * @param isVerified whether an index is held against the whole content of its file
     * @param progress is told before something takes long
     */
    public static ReferenceDesk over(
            List<Path> paths, boolean isLenient, boolean isVerified, Consumer<String> progress) {
        return over(paths, isLenient, (files, path) -> files.read(path, isVerified, progress));
    }

    private static ReferenceDesk over(
            List<Path> paths, boolean isLenient, BiFunction<ReferenceFiles, Path, List<Observation>> reading) {
        if (paths.isEmpty()) {
            Index index = Index.shipped();
            return new ReferenceDesk(values(index), List.of(index), List.of(), List.of());
        }
        ReferenceFiles files = new ReferenceFiles(isLenient);
        List<Observation> values = new ArrayList<>();
        for (Path path : paths) {
            values.addAll(reading.apply(files, path));
        }
        List<String> problems = new ArrayList<>();
        files.problems().forEach(p -> problems.add(p.print()));
        return new ReferenceDesk(values, List.of(new MemoryStore(values)), List.copyOf(problems), files.notes());
    }

    private static List<Observation> values(SeriesStore store) {
        List<Observation> values = new ArrayList<>();
        for (SeriesStore.Pair pair : store.pairs()) {
            values.addAll(store.between(pair.reporter(), pair.partner()));
        }
        return values;
    }

    /** Why files or rows of them are not used. */
    public List<String> problems() {
        return problems;
    }

    /** As what each file was read: "kor.csv: UN Comtrade, 120 values". */
    public List<String> notes() {
        return notes;
    }

    /** One line for each publication: its name, vintage, licence, values, reporters and years. */
    public List<String> list() {
        Map<String, List<Observation>> bySource = new LinkedHashMap<>();
        for (Observation o : own) {
            Publication source = o.series().source();
            boolean isStatement = source.kind() == Publication.Kind.STATEMENT;
            bySource.computeIfAbsent(isStatement ? "statements of offices" : source.cite(), k -> new ArrayList<>())
                    .add(o);
        }
        List<String> lines = new ArrayList<>();
        for (String cite : new TreeSet<>(bySource.keySet())) {
            List<Observation> values = bySource.getOrDefault(cite, List.of());
            Set<String> reporters = new HashSet<>();
            Set<String> flows = new TreeSet<>();
            int first = Integer.MAX_VALUE;
            int last = 0;
            for (Observation o : values) {
                reporters.add(o.series().reporter());
                flows.add(o.series().flow().word());
                first = Math.min(first, o.period().start().getYear());
                last = Math.max(last, o.period().end().getYear());
            }
            String licence = values.get(0).series().source().licence();
            lines.add(cite + ": " + count(values.size(), "value") + ", " + count(reporters.size(), "reporter") + ", "
                    + first + "–" + last + ", " + String.join(", ", flows)
                    + (licence.isEmpty() ? "" : "; licence " + licence));
        }
        return lines;
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /**
     * The values of one flow, derived ones included, years first and then the parts of years, and a line of bars for the
     * years; empty if the names are not known or nothing is published.
     *
     * @param reporter code or name of a country or group
     * @param partner the same; {@code WLD} for all
     * @param flow as CSV files spell it
     */
    public List<String> show(String reporter, String partner, String flow) {
        Optional<Flow> wanted = Flow.parse(flow);
        Optional<Area> from = area(reporter);
        Optional<Area> to = area(partner);
        if (wanted.isEmpty() || from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        Lookup lookup = new Lookup(stores);
        List<String> lines = new ArrayList<>();
        List<BigDecimal> years = new ArrayList<>();
        Set<Period> periods = new HashSet<>(lookup.periods(from.get(), to.get()));
        periods.addAll(lookup.periods(to.get(), from.get()));
        List<Period> ordered = new ArrayList<>(periods);
        ordered.sort(Comparator.comparing(Period::lengthInMonths)
                .reversed()
                .thenComparing(Period::start)
                .thenComparing(Period::end));
        Set<String> shown = new HashSet<>();
        Period first = Period.UNSTATED;
        Period last = Period.UNSTATED;
        for (Period period : ordered) {
            for (Unit unit : units(from.get(), to.get(), wanted.get())) {
                Lookup.Question question = new Lookup.Question(from.get(), to.get(), wanted.get(), "", period, unit);
                List<Figure> figures = new ArrayList<>(lookup.levels(question));
                if (figures.isEmpty()) {
                    figures.addAll(lookup.mirrored(question));
                }
                for (Figure figure : figures) {
                    if (shown.add(period + " " + figure.value().stripTrailingZeros() + unit.code()
                            + figure.source().cite())) {
                        lines.add(line(figure, unit));
                    }
                }
                if (period.isYear() && !figures.isEmpty()) {
                    years.add(figures.get(0).value());
                    first = years.size() == 1 ? period : first;
                    last = period;
                }
            }
        }
        if (years.size() >= MIN_BARS) {
            lines.add(first.print() + "–" + last.print() + ": " + bars(years));
        }
        return lines;
    }

    private Set<Unit> units(Area reporter, Area partner, Flow flow) {
        Set<Unit> units = new java.util.LinkedHashSet<>();
        if (flow.isShare()) {
            units.add(Unit.PERCENT);
            return units;
        }
        units.add(new Unit("USD"));
        Lookup lookup = new Lookup(stores);
        for (int i = 0; i < stores.size(); i++) {
            for (Observation o : lookup.group(reporter, partner, i)) {
                if (!o.series().flow().isShare()) {
                    units.add(o.series().unit());
                }
            }
        }
        return units;
    }

    private static String line(Figure figure, Unit unit) {
        String period = figure.period().print();
        String value = Amounts.print(figure.value(), unit);
        StringBuilder out = new StringBuilder(period);
        out.append(" ".repeat(Math.max(1, 17 - period.length())));
        out.append(" ".repeat(Math.max(0, 16 - value.length()))).append(value).append("  ");
        out.append(figure.source().cite());
        if (!figure.disclosure().isEmpty()) {
            out.append("; ").append(figure.disclosure());
        }
        if (figure.is(Figure.Trait.SUSPECT)) {
            out.append("; in doubt");
        }
        return out.toString();
    }

    private static String bars(List<BigDecimal> values) {
        double most = 0;
        double least = Double.MAX_VALUE;
        for (BigDecimal value : values) {
            most = Math.max(most, value.doubleValue());
            least = Math.min(least, value.doubleValue());
        }
        double floor = Math.min(0, least);
        StringBuilder out = new StringBuilder();
        for (BigDecimal value : values) {
            double part = most > floor ? (value.doubleValue() - floor) / (most - floor) : 0;
            out.append(BARS.charAt((int) Math.round(part * (BARS.length() - 1))));
        }
        return out.toString();
    }

    /** Whether it is a country or group, by code or by name. */
    public static boolean isArea(String text) {
        return area(text).isPresent();
    }

    /** Whether it is a flow, as CSV files spell it. */
    public static boolean isFlow(String text) {
        return Flow.parse(text).isPresent();
    }

    /** The flows that there are, as CSV files spell them. */
    public static String flows() {
        List<String> words = new ArrayList<>();
        for (Flow flow : Flow.values()) {
            words.add(flow.word());
        }
        return String.join(", ", words);
    }

    private static Optional<Area> area(String text) {
        if (Areas.standard().isKnown(new Area(text)) || text.equals(SeriesKey.WORLD)) {
            return Optional.of(new Area(text));
        }
        return AreaCodes.standard().name(text).map(Area::new);
    }

    /** What the gate doubts, one line each, then a count for each of its tests. */
    public List<String> lint() {
        Gate gate = new Gate(own);
        List<String> lines = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Gate.Doubt doubt : gate.doubts()) {
            lines.add(doubt.print());
            counts.merge(doubt.rule(), 1, Integer::sum);
        }
        StringBuilder last = new StringBuilder(count(own.size(), "value")).append(" read");
        counts.forEach(
                (rule, number) -> last.append(", ").append(number).append(' ').append(rule));
        lines.add(last.append(counts.isEmpty() ? ", nothing to doubt" : "").toString());
        return lines;
    }

    /** All values in our own layout, as CSV. */
    public String tidy() {
        StringWriter text = new StringWriter();
        try (ICSVWriter writer = new CSVWriterBuilder(text)
                .withParser(new RFC4180ParserBuilder().build())
                .withLineEnd("\n")
                .build()) {
            for (String[] row : TidyLayout.write(new MemoryStore(own).all())) {
                writer.writeNext(row, false);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
