package org.tradecheck.reference;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tradecheck.json.Json;
import org.tradecheck.json.JsonReader;

/** Reads folders and files of published values: our own layout, and those of the offices that publish them. */
public final class ReferenceFiles {

    /** No cell runs over more lines than this: one quotation mark that is never closed does not swallow a file. */
    static final int MAX_LINES_OF_A_CELL = 20;

    /** A table may have notes above its header, but not more lines than this. */
    private static final int MAX_LINES_ABOVE_HEADER = 12;

    /** Files above this many bytes are indexed. */
    private static final long LARGE = 16L << 20;

    private static final int MAX_VALUES = 4_000_000;
    private static final int MAX_PROBLEMS = 20;
    private static final int MANY_ROWS = 2_000_000;
    private static final int MILLION = 1_000_000;
    private static final String CHANGED = "it changed while it was read, expected it to stay as it is";
    private static final String PACKAGE = "datapackage.json";

    private final boolean isLenient;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * Prepares to read.
     *
     * @param isLenient whether the good rows of a file with bad ones are used
     */
    public ReferenceFiles(boolean isLenient) {
        this.isLenient = isLenient;
    }

    /** What could not be used, in the order of files and lines. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is worth knowing about the files that were used: "kor.csv: UN Comtrade, 120 values". */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Reads a CSV file, or all CSV and TSV files of a folder in the order of their names. */
    public List<Observation> read(Path path) {
        return read(path, file -> false, (file, description) -> List.of());
    }

    /**
     * As {@link #read(Path)}, but of large files what their index holds: everything but products that have only a code.
     *
     * @param isVerified whether the whole content of a large file decides about its index, and not only its looks
     * @param progress is told before something takes long
     */
    List<Observation> read(Path path, boolean isVerified, Consumer<String> progress) {
        return read(path, file -> size(file) > LARGE, (file, description) -> {
            SeriesStore store = large(file, description, isVerified, progress);
            List<Observation> values = new ArrayList<>();
            for (SeriesStore.Pair pair : store.pairs()) {
                values.addAll(store.between(pair.reporter(), pair.partner()));
            }
            return values;
        });
    }

    private List<Observation> read(
            Path path, Predicate<Path> isLarge, BiFunction<Path, Description, List<Observation>> large) {
        List<Observation> all = new ArrayList<>();
        Json described = dataPackage(folder(path));
        for (Path file : files(path)) {
            Description description = Description.of(described, String.valueOf(file.getFileName()));
            all.addAll(
                    isLarge.test(file)
                            ? large.apply(file, description)
                            : table(file, description, o -> true, line -> {}));
        }
        return all;
    }

    /**
     * The values of files and folders behind the gate: large files by an index that is made once, the others read.
     *
     * @param progress is told before something takes long
     */
    public SeriesStore store(List<Path> paths, Consumer<String> progress) {
        List<Observation> small = new ArrayList<>();
        List<SeriesStore> stores = new ArrayList<>();
        for (Path path : paths) {
            Json described = dataPackage(folder(path));
            for (Path file : files(path)) {
                Description description = Description.of(described, String.valueOf(file.getFileName()));
                if (size(file) > LARGE) {
                    stores.add(large(file, description, false, progress));
                } else {
                    small.addAll(table(file, description, o -> true, progress));
                }
            }
        }
        if (!small.isEmpty()) {
            stores.add(0, new MemoryStore(References.passed(small)));
        }
        return new JoinedStore(List.copyOf(stores));
    }

    private SeriesStore large(Path file, Description description, boolean isVerified, Consumer<String> progress) {
        try {
            IndexCache cache = new IndexCache(file, description.identity());
            Optional<SeriesStore> index = cache.open();
            if (index.isPresent() && isVerified && !cache.isOfThisContent()) {
                progress.accept(file + ".index: it was made of another content; it is made anew");
                index = Optional.empty();
            } else if (index.isEmpty()) {
                index = cache.openAfterCopy();
            }
            if (index.isPresent()) {
                notes.add(file + ": by its index");
                return new LargeFile(index.get(), () -> indexed(file, description, cache, progress));
            }
            progress.accept("indexing " + file + ", " + (size(file) >> 20) + " MB; this is done once");
            return indexed(file, description, cache, progress);
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), 0, 0, "it cannot be read"));
            return new MemoryStore(List.of());
        }
    }

    /** Reads a large file and leaves its index beside it. Codes of products are left out: no article names one. */
    private SeriesStore indexed(Path file, Description description, IndexCache cache, Consumer<String> progress) {
        int before = problems.size();
        List<Observation> values = new ArrayList<>();
        byte[] content;
        try {
            IndexCache.Sum sum = new IndexCache.Sum();
            if (BaciScan.read(file, description, sum::add, values::add)) {
                content = cache.content(sum);
                notes.add(file + ": " + new BaciLayout().name() + ", " + values.size() + " values");
            } else {
                values = table(file, description, o -> !isCode(o.series().product()), progress);
                content = cache.contentOfFile();
            }
            if (!cache.isUnchanged()) {
                problems.add(new Problem(file.toString(), 0, 0, CHANGED));
            }
        } catch (IOException e) {
            problems.add(new Problem(file.toString(), 0, 0, "it cannot be read"));
            return new MemoryStore(List.of());
        }
        if (problems.size() > before) {
            return new MemoryStore(isLenient ? References.passed(values) : List.of());
        }
        MemoryStore store = new MemoryStore(References.passed(values));
        if (!cache.write(store, content)) {
            notes.add(file + ": no index can be written beside it");
        }
        return store;
    }

    private static boolean isCode(String product) {
        for (int i = 0; i < product.length(); i++) {
            if (product.charAt(i) < '0' || product.charAt(i) > '9') {
                return false;
            }
        }
        return !product.isEmpty();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path folder(Path path) {
        Path parent = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return parent == null ? path : parent;
    }

    private List<Path> files(Path path) {
        return Files.isDirectory(path) ? tables(path) : List.of(path);
    }

    private List<Path> tables(Path folder) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = String.valueOf(entry.getFileName()).toLowerCase(Locale.ROOT);
                if (name.endsWith(".csv") || name.endsWith(".tsv")) {
                    files.add(entry);
                }
            }
        } catch (IOException e) {
            problems.add(new Problem(folder.toString(), 0, 0, "the folder cannot be read"));
        }
        Collections.sort(files);
        if (files.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(folder.toString(), 0, 0, "no CSV file in it, expected at least one"));
        }
        return files;
    }

    private Json dataPackage(Path folder) {
        Path file = folder.resolve(PACKAGE);
        if (!Files.isRegularFile(file)) {
            return new Json.Nothing();
        }
        try {
            return JsonReader.read(Files.readString(file));
        } catch (IOException | JsonReader.BadJson e) {
            problems.add(new Problem(file.toString(), 0, 0, "it cannot be read as JSON"));
            return new Json.Nothing();
        }
    }

    private List<Observation> table(
            Path file, Description description, Predicate<Observation> isKept, Consumer<String> progress) {
        List<Observation> values = new ArrayList<>();
        Consumer<Observation> keeper = o -> {
            if (values.size() <= MAX_VALUES && isKept.test(o)) {
                values.add(o);
            }
        };
        List<Problem> own = new ArrayList<>();
        String layout = "";
        try {
            List<Long> looks = looks(file);
            try {
                layout = rows(file, StandardCharsets.UTF_8, description, keeper, own, progress);
            } catch (CharacterCodingException e) {
                Charset other = otherCharset(file, description).orElseThrow(() -> e);
                values.clear();
                own.clear();
                layout = rows(file, other, description, keeper, own, progress);
            }
            if (!looks.equals(looks(file))) {
                own.add(new Problem(file.toString(), 0, 0, CHANGED));
                layout = "";
            }
        } catch (CharacterCodingException e) {
            own.clear();
            own.add(new Problem(file.toString(), 0, 0, "it is not UTF-8 text"));
        } catch (IOException e) {
            own.add(new Problem(file.toString(), 0, 0, "it cannot be read"));
        }
        if (values.size() > MAX_VALUES) {
            own.add(new Problem(
                    file.toString(),
                    0,
                    0,
                    "it has more than " + MAX_VALUES + " values, expected several smaller files"));
            layout = "";
        }
        problems.addAll(own);
        if (!own.isEmpty() && (!isLenient || layout.isEmpty())) {
            return List.of();
        }
        notes.add(file + ": " + layout + ", " + values.size() + " values");
        return values;
    }

    /** By what a file is told to have changed while it was read. */
    private static List<Long> looks(Path file) throws IOException {
        return List.of(Files.size(file), Files.getLastModifiedTime(file).toMillis());
    }

    /** The encoding, other than UTF-8, that the publisher of the file's layout is known to use. */
    private static Optional<Charset> otherCharset(Path file, Description description) throws IOException {
        for (Charset charset : Layouts.charsets()) {
            try (Reader text = open(file, charset, CodingErrorAction.REPLACE);
                    CSVReader reader = new CSVReaderBuilder(text)
                            .withCSVParser(parser(','))
                            .withMultilineLimit(MAX_LINES_OF_A_CELL)
                            .build()) {
                for (int line = 0; line < MAX_LINES_ABOVE_HEADER; line++) {
                    String[] cells = reader.readNext();
                    if (cells == null) {
                        break;
                    }
                    for (Layout layout : Layouts.of(new Columns(cells), description)) {
                        if (layout.charsets().contains(charset)) {
                            return Optional.of(charset);
                        }
                    }
                }
            } catch (CsvException e) {
                continue;
            }
        }
        return Optional.empty();
    }

    /** Hands on the values of a table. Returns the name of its layout, empty if none is recognised. */
    private static String rows(
            Path file,
            Charset charset,
            Description description,
            Consumer<Observation> values,
            List<Problem> own,
            Consumer<String> progress)
            throws IOException {
        try (Reader text = open(file, charset, CodingErrorAction.REPORT)) {
            LineKeeper keeper = new LineKeeper(parser(separator(file, charset)));
            CSVReader reader = new CSVReaderBuilder(text)
                    .withCSVParser(keeper)
                    .withMultilineLimit(MAX_LINES_OF_A_CELL)
                    .build();
            return rows(file.toString(), reader, keeper, description, values, own, progress);
        }
    }

    private static String rows(
            String file,
            CSVReader reader,
            LineKeeper keeper,
            Description description,
            Consumer<Observation> values,
            List<Problem> own,
            Consumer<String> progress)
            throws IOException {
        Counter counter = new Counter(values);
        long rows = 0;
        Layout layout = null;
        Layout.RowReader rowReader = null;
        Columns columns = new Columns(new String[0]);
        List<String> firstNames = List.of();
        while (own.size() < MAX_PROBLEMS) {
            long line = reader.getLinesRead() + 1;
            keeper.forget();
            try {
                String[] cells = reader.readNext();
                if (cells == null) {
                    break;
                }
                if (cells.length == 1 && cells[0].isBlank()) {
                    continue;
                }
                if (layout == null || rowReader == null) {
                    columns = new Columns(cells);
                    if (firstNames.isEmpty()) {
                        firstNames = columns.names();
                    }
                    List<Layout> fitting = Layouts.of(columns, description);
                    if (fitting.size() > 1) {
                        own.add(new Problem(
                                file,
                                line,
                                1,
                                "the column names fit " + fitting.get(0).name() + " and "
                                        + fitting.get(1).name()
                                        + ", expected one layout, or its name in datapackage.json"));
                        return "";
                    }
                    if (fitting.isEmpty()) {
                        if (line > MAX_LINES_ABOVE_HEADER) {
                            break;
                        }
                        continue;
                    }
                    if (!columns.repeated().isEmpty()) {
                        own.add(new Problem(
                                file,
                                line,
                                1,
                                "two columns are called "
                                        + Row.quote(columns.repeated().get(0)) + ", expected each name once"));
                        return "";
                    }
                    layout = fitting.get(0);
                    rowReader = layout.reader(columns, description);
                    continue;
                }
                Row row = new Row(columns, cells);
                checkShape(row);
                rowReader.read(row, counter);
                if (++rows % MANY_ROWS == 0) {
                    progress.accept(file + ": " + rows / MILLION + " million rows");
                }
            } catch (BadCellException e) {
                own.add(new Problem(file, line, keeper.column(e.field()), e.sentence()));
                if (rowReader == null) {
                    return "";
                }
            } catch (CharacterCodingException e) {
                throw e;
            } catch (CsvException | IOException e) {
                own.add(new Problem(
                        file,
                        line,
                        1,
                        "a quotation mark is not closed within " + MAX_LINES_OF_A_CELL
                                + " lines, or stands inside a cell, expected marks around whole cells"));
                break;
            }
        }
        if (rowReader != null) {
            rowReader.finish(counter);
        }
        if (layout == null) {
            own.add(new Problem(
                    file,
                    1,
                    1,
                    "no known layout has the columns " + firstColumns(firstNames)
                            + ", expected one of those in reference-data/README.md, or a mapping in datapackage.json"));
            return "";
        }
        if (rows > 0 && counter.count == 0 && own.isEmpty() && !(layout instanceof CodeTableLayout)) {
            progress.accept(file + ": " + layout.name() + ", but no row of it has a flow, two sides, a time and a unit"
                    + " that are known here");
        }
        return layout.name();
    }

    /** Counts the values that are handed on. */
    private static final class Counter implements Consumer<Observation> {

        private final Consumer<Observation> next;
        private long count;

        Counter(Consumer<Observation> next) {
            this.next = next;
        }

        @Override
        public void accept(Observation observation) {
            count++;
            next.accept(observation);
        }
    }

    private static String firstColumns(List<String> names) {
        List<String> shown = names.subList(0, Math.min(4, names.size()));
        return Row.quote(String.join(", ", shown) + (names.size() > 4 ? ", …" : ""));
    }

    private static void checkShape(Row row) throws BadCellException {
        int expected = row.columns().count();
        int actual = row.cells().length;
        boolean hasEmptyLast = actual == expected + 1 && row.cells()[actual - 1].isBlank();
        boolean lacksEmptyLast = actual == expected - 1
                && row.columns().names().get(expected - 1).isEmpty();
        if (actual != expected && !hasEmptyLast && !lacksEmptyLast) {
            throw new BadCellException(
                    -1, "the row has " + actual + " cells, expected " + expected + " as in the header");
        }
        for (int i = 0; i < actual; i++) {
            if (row.cells()[i].indexOf('\0') >= 0) {
                throw new BadCellException(i, "the cell has a NUL character, expected text");
            }
        }
    }

    private static Reader open(Path file, Charset charset, CodingErrorAction onError) throws IOException {
        PushbackReader reader = new PushbackReader(new BufferedReader(
                new InputStreamReader(
                        Files.newInputStream(file),
                        charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError)),
                1 << 16));
        int first = reader.read();
        if (first >= 0 && first != '\uFEFF') {
            reader.unread(first);
        }
        return reader;
    }

    /** A table whose first lines hold more tabs or semicolons than commas is separated by them. */
    private static char separator(Path file, Charset charset) throws IOException {
        int[] counts = new int[3];
        try (Reader reader = open(file, charset, CodingErrorAction.REPLACE)) {
            for (int i = 0; i < 4096; i++) {
                int c = reader.read();
                if (c < 0 || ((c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 2)) {
                    break;
                }
                if (c == ',') {
                    counts[0]++;
                } else if (c == '\t') {
                    counts[1]++;
                } else if (c == ';') {
                    counts[2]++;
                }
            }
        }
        if (counts[1] > 0 && counts[1] * 2 > counts[0] / 2 && counts[2] == 0) {
            return '\t';
        }
        return counts[2] > counts[0] + 1 ? ';' : ',';
    }

    private static ICSVParser parser(char separator) {
        return new RFC4180ParserBuilder()
                .withSeparator(separator)
                .withFieldAsNull(CSVReaderNullFieldIndicator.NEITHER)
                .build();
    }

    /** A parser that keeps the last line it was given, so that a cell can be pointed at. */
    private static final class LineKeeper implements ICSVParser {

        private final ICSVParser parser;
        private String lines = "";
        private int lastCount = 1;

        LineKeeper(ICSVParser parser) {
            this.parser = parser;
        }

        void forget() {
            lines = "";
        }

        /** Where a cell starts in its line, from 1. */
        int column(int field) {
            if (field < 0) {
                return 1;
            }
            int cell = 0;
            int start = 0;
            boolean isQuoted = false;
            for (int i = 0; i < lines.length() && cell < field; i++) {
                char c = lines.charAt(i);
                if (c == getQuotechar()) {
                    isQuoted = !isQuoted;
                } else if (c == getSeparator() && !isQuoted) {
                    cell++;
                    start = i + 1;
                }
            }
            return lines.codePointCount(0, start) + 1;
        }

        @Override
        public char getSeparator() {
            return parser.getSeparator();
        }

        @Override
        public char getQuotechar() {
            return parser.getQuotechar();
        }

        @Override
        public boolean isPending() {
            return parser.isPending();
        }

        @Override
        public String[] parseLineMulti(String nextLine) throws IOException {
            lines = nextLine;
            return parser.isPending() || nextLine.indexOf(parser.getQuotechar()) >= 0
                    ? parser.parseLineMulti(nextLine)
                    : split(nextLine);
        }

        /** The cells of a line without quotation marks, which most lines of large files are. */
        private String[] split(String line) {
            String[] cells = new String[lastCount];
            char separator = parser.getSeparator();
            int count = 0;
            int start = 0;
            for (int end = line.indexOf(separator); end >= 0; end = line.indexOf(separator, start)) {
                if (count + 1 >= cells.length) {
                    cells = Arrays.copyOf(cells, 2 * cells.length + 1);
                }
                cells[count++] = line.substring(start, end);
                start = end + 1;
            }
            cells[count++] = line.substring(start);
            lastCount = count;
            return count == cells.length ? cells : Arrays.copyOf(cells, count);
        }

        @Override
        public String[] parseLine(String nextLine) throws IOException {
            lines = nextLine;
            return parser.parseLine(nextLine);
        }

        @Override
        public String parseToLine(String[] values, boolean applyQuotesToAll) {
            return parser.parseToLine(values, applyQuotesToAll);
        }

        @Override
        public void parseToLine(String[] values, boolean applyQuotesToAll, Appendable appendable) throws IOException {
            parser.parseToLine(values, applyQuotesToAll, appendable);
        }

        @Override
        public CSVReaderNullFieldIndicator nullFieldIndicator() {
            return parser.nullFieldIndicator();
        }

        @Override
        public String getPendingText() {
            return parser.getPendingText();
        }

        @Override
        public void setErrorLocale(Locale errorLocale) {
            parser.setErrorLocale(errorLocale);
        }
    }
}
