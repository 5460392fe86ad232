package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.tradecheck.text.Lexicon;

/**
 * A unit as it is printed after a number.
 *
 * @param kind what it measures
 * @param unit its code
 * @param factor how many of the unit one of these is: 1000000000 cubic metres for "bcm"
 */
record UnitWord(Kind kind, Unit unit, BigDecimal factor) {

    /** All units but money. */
    static final Lexicon<UnitWord> LEXICON = read();

    private static Lexicon<UnitWord> read() {
        Lexicon.Builder<UnitWord> builder = new Lexicon.Builder<>();
        for (String line : DataFile.lines("units.txt")) {
            int kindEnd = line.indexOf(' ');
            int codeEnd = line.indexOf(' ', kindEnd + 1);
            int factorEnd = line.indexOf(' ', codeEnd + 1);
            List<String> phrases = DataFile.parts(line.substring(factorEnd + 1), '|');
            UnitWord word = new UnitWord(
                    Kind.valueOf(line.substring(0, kindEnd)),
                    new Unit(line.substring(kindEnd + 1, codeEnd)),
                    new BigDecimal(line.substring(codeEnd + 1, factorEnd)));
            for (String phrase : phrases) {
                builder.add(phrase, word);
            }
        }
        return builder.build();
    }

    /** Goods and time that a price or an amount may be said for one of: "a tonne", "per day". */
    boolean isDenominator() {
        return switch (kind) {
            case MASS, VOLUME, ENERGY, LENGTH -> !unit.isRate();
            case COUNT -> unit.equals(Unit.COUNT) || unit.code().length() == 3;
            case OTHER -> !unit.code().equals("year") && !unit.code().equals("point");
            default -> false;
        };
    }
}
