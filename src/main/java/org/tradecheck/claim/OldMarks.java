package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.claim.phrasing.OldMark;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Measure;
import org.tradecheck.text.MonthNames;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * What a new record is compared with: "exports fell to A, the lowest figure of the year. The previous low was B", "August
 * brought in A, which puts the old mark of B in second place".
 */
final class OldMarks {

    /** The phrasing of the comparisons. */
    static final String ID = OldMark.ID;

    private static final WordSet OLD = WordSet.of("old", "previous", "former", "prior");

    private static final WordSet MARKS =
            WordSet.of("mark", "best", "high", "low", "peak", "record", "maximum", "trough");

    private static final WordSet LOW = WordSet.of("low", "lowest", "trough", "smallest", "weakest", "least", "worst");

    /** Words that make the newer figure a record. */
    private static final WordSet RECORDS = WordSet.of(
            "record",
            "highest",
            "lowest",
            "largest",
            "biggest",
            "smallest",
            "never",
            "strongest",
            "weakest",
            "best",
            "unprecedented",
            "beating",
            "breaking",
            "beats",
            "beat",
            "broke",
            "topping",
            "eclipsing",
            "eclipsed");

    /** Words that keep the old record, or put the newer figure beside it in another way. */
    private static final WordSet KEEPING = WordSet.of(
            "remains",
            "still",
            "not",
            "n't",
            "no",
            "short",
            "close",
            "near",
            "below",
            "off",
            "missed",
            "missing",
            "only",
            "any",
            "unbroken",
            "stands",
            "shy",
            "under",
            "without",
            "than",
            "despite",
            "though",
            "although",
            "but");

    /** What was the most or the least, before words that say until when. */
    private static final WordSet EXTREMES =
            WordSet.of("highest", "largest", "biggest", "best", "strongest", "lowest", "smallest", "weakest", "worst");

    /** Behind the most or the least: "the highest value so far". */
    private static final List<String[]> UNTIL_THEN = List.of(
            new String[] {"hitherto"},
            new String[] {"previously"},
            new String[] {"so", "far"},
            new String[] {"until", "then"},
            new String[] {"until", "now"},
            new String[] {"up", "to", "then"},
            new String[] {"to", "date"});

    /** How a record is made. */
    private static final WordSet REACHING = WordSet.of(
            "reached",
            "hit",
            "set",
            "posted",
            "scored",
            "made",
            "achieved",
            "attained",
            "notched",
            "registered",
            "dropped",
            "fell",
            "sank",
            "slumped",
            "climbed",
            "rose",
            "soared",
            "jumped",
            "surged");

    /** Before a figure that was never reached till then. */
    private static final WordSet PASSING =
            WordSet.of("passed", "crossed", "exceeded", "topped", "surpassed", "breached", "above", "over");

    private static final WordSet MONTHS = WordSet.of(MonthNames.FULL.toArray(new String[0]));

    /** So many tokens before a figure the old mark is named. */
    private static final int REACH = 10;

    /** So many tokens between "previous" and "low": "the previous monthly low". */
    private static final int APART = 3;

    private final List<Mentions> sentences;
    private final List<Claim> claims;

    private OldMarks(List<Mentions> sentences, List<Claim> claims) {
        this.sentences = sentences;
        this.claims = claims;
    }

    /**
     * The comparisons of new records with old ones.
     *
     * @param claims in the order of the text, numbered from 1
     */
    static List<ComparisonClaim> of(List<Mentions> sentences, List<Claim> claims) {
        OldMarks marks = new OldMarks(sentences, claims);
        List<ComparisonClaim> found = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim instanceof LevelClaim old && old.slots().status().isFact()) {
                marks.order(old, claims.size() + found.size() + 1).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<ComparisonClaim> order(LevelClaim old, int number) {
        int sentence = old.provenance().sentenceIndex();
        List<Token> tokens = tokens(sentence);
        int mark = markBefore(tokens, old.span().start());
        boolean isNamed = mark >= 0;
        if (!isNamed && !old.provenance().phrasing().equals(ID)) {
            return Optional.empty();
        }
        Optional<LevelClaim> newer = newerThan(old);
        if (newer.isEmpty() || has(tokens, KEEPING)) {
            return Optional.empty();
        }
        List<Token> before = tokens(newer.get().provenance().sentenceIndex());
        boolean isSecond = isSecondPlace(tokens);
        boolean isRecord = isSecond
                || hasRecord(before, mark, before == tokens)
                || hasRecord(tokens, mark, true)
                || hasRecordBefore(newer.get());
        boolean isLow = isNamed && LOW.has(tokens.get(mark));
        boolean isNeutral =
                !isNamed || tokens.get(mark).is("mark") || tokens.get(mark).is("record");
        boolean isLowTold = has(before, LOW) || has(tokens, LOW);
        if (!isRecord || (isNeutral && isLowTold && !isLow)) {
            // "the lowest since May, though exports beat the old mark": which way is meant is not clear.
            return Optional.empty();
        }
        return Optional.of(comparison(newer.get(), old, isLow, number));
    }

    private List<Token> tokens(int sentence) {
        return sentences.get(sentence).sentence().tokens();
    }

    /** The token of "low" in "the previous monthly low, in February, was A"; −1 if no old mark is named before a figure. */
    private static int markBefore(List<Token> tokens, int figure) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).start() < figure) {
            end++;
        }
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            if (EXTREMES.has(tokens.get(i)) && isUntilThen(tokens, i + 1, end)) {
                return i;
            }
            if (!MARKS.has(tokens.get(i))) {
                continue;
            }
            for (int k = i - 1; k >= Math.max(0, i - APART); k--) {
                if (OLD.has(tokens.get(k))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "the highest value hitherto", "the best month so far". */
    private static boolean isUntilThen(List<Token> tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + APART); i++) {
            int at = i;
            if (UNTIL_THEN.stream().anyMatch(words -> isAt(tokens, at, words))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(List<Token> tokens, int at, String... words) {
        boolean is = at >= 0 && at + words.length <= tokens.size();
        for (int i = 0; i < words.length && is; i++) {
            is = tokens.get(at + i).is(words[i]);
        }
        return is;
    }

    private static boolean has(List<Token> tokens, WordSet words) {
        for (Token token : tokens) {
            if (words.has(token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether words make a figure a record, those that name the old one apart. */
    private static boolean hasRecord(List<Token> tokens, int mark, boolean isOfMark) {
        for (int i = 0; i < tokens.size(); i++) {
            if (isRecordAt(tokens, i) && !(isOfMark && i == mark)) {
                return true;
            }
        }
        return false;
    }

    /** "a record", "an all-time high", "a new low"; not "fell back from the record". */
    private static boolean isRecordAt(List<Token> tokens, int at) {
        boolean isRecord = RECORDS.has(tokens.get(at))
                || isAt(tokens, at, "all", "-", "time")
                || (at > 0 && tokens.get(at - 1).is("new") && MARKS.has(tokens.get(at)));
        return isRecord && tokens.subList(Math.max(0, at - APART), at).stream().noneMatch(t -> t.is("from"));
    }

    /**
     * "Exports reached an all-time high in May. Goods for A were shipped", "For the first time exports passed B. Goods for A
     * were shipped": the sentence before that of the newer figure makes it a record, and is of no other time.
     */
    private boolean hasRecordBefore(LevelClaim newer) {
        int here = newer.provenance().sentenceIndex();
        if (here == 0
                || newer.provenance().paragraph()
                                - sentences.get(here - 1).sentence().paragraph()
                        > 1) {
            return false;
        }
        List<Token> tokens = tokens(here - 1);
        boolean isPassing = has(tokens, PASSING)
                && sentences.get(here - 1).quantities().stream()
                        .anyMatch(q -> q.unit().equals(newer.quantity().unit()));
        boolean isFirst = false;
        for (int i = 0; i < tokens.size(); i++) {
            isFirst |= isPassing && isAt(tokens, i, "first", "time");
        }
        return (isFirst || hasReached(tokens)) && !has(tokens, KEEPING) && !isOfOtherMonth(tokens, tokens(here));
    }

    /** "reached an all-time high", "dropped to its lowest level". */
    private static boolean hasReached(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            for (int k = i + 1; REACHING.has(tokens.get(i)) && k < Math.min(tokens.size(), i + REACH); k++) {
                if (isRecordAt(tokens, k)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOfOtherMonth(List<Token> one, List<Token> other) {
        List<String> months = months(one);
        return !months.isEmpty()
                && !months(other).isEmpty()
                && months(other).stream().noneMatch(months::contains);
    }

    private static List<String> months(List<Token> tokens) {
        return tokens.stream().filter(MONTHS::has).map(Token::lower).toList();
    }

    /** "puts the old mark in second place". */
    private static boolean isSecondPlace(List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("second") && tokens.get(i + 1).is("place")) {
                return true;
            }
        }
        return false;
    }

    /** The one figure that may be the new record: before the old one in its sentence, else in the sentence before. */
    private Optional<LevelClaim> newerThan(LevelClaim old) {
        int sentence = old.provenance().sentenceIndex();
        List<LevelClaim> here = figures(sentence, old);
        boolean isFirst = here.isEmpty() && sentence > 0;
        if (isFirst
                && old.provenance().paragraph()
                                - sentences.get(sentence - 1).sentence().paragraph()
                        <= 1) {
            here = figures(sentence - 1, old);
        }
        boolean isEvery =
                here.size() == 1 && quantities(here.get(0).provenance().sentenceIndex(), old) == (isFirst ? 1 : 2);
        return isEvery && isOneThing(here.get(0), old) ? Optional.of(here.get(0)) : Optional.empty();
    }

    private List<LevelClaim> figures(int sentence, LevelClaim old) {
        List<LevelClaim> found = new ArrayList<>();
        for (Claim claim : claims) {
            boolean isBefore = claim.provenance().sentenceIndex() == sentence
                    && claim.span().end() <= old.span().start();
            if (isBefore
                    && claim instanceof LevelClaim level
                    && level.quantity().unit().equals(old.quantity().unit())) {
                found.add(level);
            }
        }
        return found;
    }

    /** How many figures of a sentence are in the unit of another, read or not. */
    private int quantities(int sentence, LevelClaim like) {
        int count = 0;
        for (Quantity quantity : sentences.get(sentence).quantities()) {
            count += quantity.unit().equals(like.quantity().unit()) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOneThing(LevelClaim newer, LevelClaim old) {
        boolean isOneMeasure =
                newer.measure() == old.measure() || newer.measure() == Measure.OTHER || old.measure() == Measure.OTHER;
        return isOneMeasure
                && newer.timing() == old.timing()
                && newer.sense() == old.sense()
                && newer.slots().status().isFact();
    }

    private static ComparisonClaim comparison(LevelClaim newer, LevelClaim old, boolean isLow, int number) {
        LevelClaim higher = isLow ? old : newer;
        LevelClaim lower = isLow ? newer : old;
        Provenance at = old.provenance();
        boolean isOneSentence = newer.provenance().sentenceIndex() == at.sentenceIndex();
        int start = isOneSentence ? newer.span().start() : at.sentence().start();
        Provenance provenance = at.readBy(ID, new Span(start, old.span().end())).numbered(number);
        return ComparisonClaim.of(provenance, higher, lower, newer.measure(), ComparisonClaim.Cue.ORDER);
    }
}
