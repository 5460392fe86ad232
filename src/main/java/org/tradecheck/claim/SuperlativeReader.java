package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Measure;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Reads records and first times, with or without a figure. */
final class SuperlativeReader {

    /** So many words lie between "largest" and "ever", "on record". */
    private static final int REACH = 8;

    private static final WordSet EXTREMES = WordSet.of(
            "largest", "biggest", "highest", "lowest", "smallest", "strongest", "weakest", "best", "worst", "most");

    private static final WordSet OF_RECORDS = WordSet.of(
            "high", "highs", "low", "lows", "level", "levels", "peak", "pace", "amount", "year", "quarter", "month");

    private static final WordSet BEFORE_RECORDS = WordSet.of("a", "new", "another", "fresh", "all-time");

    private SuperlativeReader() {}

    /** The superlatives of an article's sentences, in the order of the text. */
    static List<Superlative> read(List<Sentence> sentences, Hints hints) {
        if (!hints.hasAny(Hints.SUPERLATIVE)) {
            return List.of();
        }
        List<Superlative> found = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!hints.has(sentence, Hints.SUPERLATIVE)) {
                continue;
            }
            List<Token> tokens = sentence.tokens();
            Optional<Measure> measure = Optional.empty();
            for (int i = Hints.next(tokens, 0, Hints.SUPERLATIVE);
                    i < tokens.size();
                    i = Hints.next(tokens, i + 1, Hints.SUPERLATIVE)) {
                Optional<Span> span = at(tokens, i);
                if (span.isPresent() && measure.isEmpty()) {
                    measure = measure(sentence);
                    if (measure.isEmpty()) {
                        break;
                    }
                }
                if (span.isPresent()) {
                    found.add(new Superlative(span.get(), sentence.index(), sentence.paragraph(), measure.get()));
                    while (i + 1 < tokens.size()
                            && tokens.get(i + 1).start() < span.get().end()) {
                        i++;
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** Whether a word may be the one that tells a superlative. */
    static boolean isCue(String word) {
        return switch (word) {
            case "all", "record", "ever", "time" -> true;
            default -> false;
        };
    }

    private static Optional<Measure> measure(Sentence sentence) {
        return MeasureFinder.standard().find(sentence).stream()
                .filter(MeasureMention::isTrade)
                .map(MeasureMention::measure)
                .findFirst();
    }

    /** The superlative whose telling word is this one. */
    private static Optional<Span> at(List<Token> tokens, int i) {
        return switch (tokens.get(i).lower()) {
            case "all" -> allTime(tokens, i);
            case "record" -> record(tokens, i);
            case "ever" -> isWord(tokens, i - 1, "than") ? Optional.empty() : extreme(tokens, i);
            case "time" -> isWord(tokens, i - 1, "first") ? Optional.of(span(tokens, i - 1, i)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "An all-time high". */
    private static Optional<Span> allTime(List<Token> tokens, int i) {
        int end = i + 3;
        boolean isAllTime = isWord(tokens, i + 1, "-") && isWord(tokens, i + 2, "time") && end < tokens.size();
        boolean isRecord = isAllTime && (OF_RECORDS.has(tokens.get(end)) || isWord(tokens, end, "record"));
        return isRecord ? Optional.of(span(tokens, i, end)) : Optional.empty();
    }

    /** "A record", "record highs", "the largest on record"; not "on the record", "a record of success". */
    private static Optional<Span> record(List<Token> tokens, int i) {
        if (isWord(tokens, i - 1, "on")) {
            return extreme(tokens, i);
        }
        int end = isWord(tokens, i + 1, "-") ? i + 2 : i + 1;
        if (end < tokens.size() && OF_RECORDS.has(tokens.get(end))) {
            return Optional.of(span(tokens, i, end));
        }
        boolean isNoun = i > 0
                && BEFORE_RECORDS.has(tokens.get(i - 1))
                && !isWord(tokens, i + 1, "of")
                && !isWord(tokens, i + 1, "for");
        return isNoun ? Optional.of(span(tokens, i, i)) : Optional.empty();
    }

    /** From the nearest "largest" before to here. */
    private static Optional<Span> extreme(List<Token> tokens, int i) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (EXTREMES.has(tokens.get(k))) {
                return Optional.of(span(tokens, k, i));
            }
        }
        return Optional.empty();
    }

    private static boolean isWord(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private static Span span(List<Token> tokens, int first, int last) {
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }
}
