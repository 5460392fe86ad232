import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table laid out like BACI with invented values: {@code java src/bench/BaciFile.java FILE ROWS}. All chapters of
 * the Harmonized System occur, and each pair of countries has several hundred products.
 */
public final class BaciFile {

    private static final int YEAR = 2018;

    private BaciFile() {}

    public static void main(String[] args) throws IOException {
        long rows = Long.parseLong(args[1]);
        List<Integer> countries = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/tradecheck/reference/area-codes.tsv"))) {
            String[] fields = line.split("\t", -1);
            if (!line.startsWith("#") && fields[2].length() >= 3) {
                countries.add(Integer.parseInt(fields[2].substring(0, 3)));
            }
        }
        long pairs = (long) countries.size() * (countries.size() - 1);
        long perPair = Math.max(1, rows / pairs);
        long state = 42;
        long written = 0;
        byte[] end = "\n".getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(args[0])), 1 << 20)) {
            out.write("t,i,j,k,v,q\n".getBytes(StandardCharsets.US_ASCII));
            for (int year = YEAR; written < rows; year++) {
                for (int exporter : countries) {
                    for (int importer : countries) {
                        for (long n = 0; exporter != importer && n < perPair && written < rows; n++, written++) {
                            state = state * 6364136223846793005L + 1442695040888963407L;
                            long random = state >>> 33;
                            long chapter = 1 + n % 97;
                            String product = (chapter < 10 ? "0" : "") + chapter + (1000 + (n / 97) * 37 % 9000);
                            String row = year + "," + exporter + "," + importer + "," + product + ","
                                    + random % 100_000 + "." + random % 1000 + "," + random % 50_000;
                            out.write(row.getBytes(StandardCharsets.US_ASCII));
                            out.write(end);
                        }
                    }
                }
            }
        }
        System.out.println(written + " rows");
    }
}
