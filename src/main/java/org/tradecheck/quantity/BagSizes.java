package org.tradecheck.quantity;

import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;

/** Goods in bags: "60-kilo bags", "bags of 60 kilos". What one bag weighs is no number of its own. */
final class BagSizes {

    private static final Set<String> BAGS = Set.of("bag", "bags", "bale", "bales", "sack", "sacks", "barrel", "box");

    private final SentenceWords words;
    private final PrintedUnits units;

    BagSizes(SentenceWords words, PrintedUnits units) {
        this.words = words;
        this.units = units;
    }

    /** Reads "60-kilo bags" behind "2.3 mln" and returns the index after it; the place itself if there is none. */
    int before(Draft draft, int at) {
        if (!words.isNumber(at) || words.touches(at)) {
            return at;
        }
        int unit = unitOf(at);
        int noun = behindMass(unit);
        return noun > unit && BAGS.contains(words.word(noun)) ? units.read(draft, noun) : at;
    }

    /** The index after "of 60 kilos", "(of 60 kilos" behind bags; that after the bags if it is not there. */
    int behind(Draft bags) {
        int at = bags.last;
        if (!isBags(bags)) {
            return at;
        }
        int of = words.is(at, "(") ? at + 1 : at;
        if (!words.is(of, "of") || !words.isNumber(of + 1)) {
            return at;
        }
        int unit = unitOf(of + 1);
        int end = behindMass(unit);
        return end > unit ? end : at;
    }

    private static boolean isBags(Draft draft) {
        return draft.kind == Kind.MASS
                && (draft.unit.code().equals("bag") || draft.unit.code().equals("bale"));
    }

    /** Where the unit of a number stands, behind it or behind its hyphen. */
    private int unitOf(int number) {
        return words.is(number + 1, "-") ? number + 2 : number + 1;
    }

    /** The index after a unit of mass; the place itself if there is none. */
    private int behindMass(int at) {
        Optional<Lexicon.Match<UnitWord>> unit = words.unitAt(at);
        boolean isMass = unit.isPresent() && unit.get().value().kind() == Kind.MASS;
        return isMass ? at + unit.get().tokens() : at;
    }
}
