package org.tradecheck.quantity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/** The words before and after a number that loosen it. */
final class Hedges {

    private static final int LONGEST = 6;

    /** What a hedge may end with, to look no further elsewhere. */
    private static final Set<String> LAST_WORDS = new HashSet<>();

    private static final WordBits IS_LAST = new WordBits(1) {
        @Override
        protected int ask(String word) {
            return LAST_WORDS.contains(word) ? 1 : 0;
        }
    };

    private static final Lexicon<Hedge> LEXICON = read();

    private Hedges() {}

    private static Lexicon<Hedge> read() {
        Lexicon.Builder<Hedge> builder = new Lexicon.Builder<>();
        for (String line : DataFile.lines("hedges.txt")) {
            int blank = line.indexOf(' ');
            Hedge hedge = Hedge.valueOf(line.substring(0, blank));
            for (String phrase : DataFile.parts(line.substring(blank + 1), '|')) {
                builder.add(phrase, hedge);
                LAST_WORDS.add(phrase.substring(phrase.lastIndexOf(' ') + 1));
            }
        }
        return builder.build();
    }

    /** Whether a hedge stands right before the token. */
    static boolean endsAt(List<Token> tokens, int at) {
        return start(tokens, at) < at;
    }

    /** Index of the first token of the hedge that ends before {@code at}; {@code at} if there is none. */
    static int start(List<Token> tokens, int at) {
        if (at == 0 || !IS_LAST.isAny(tokens.get(at - 1).word())) {
            return at;
        }
        for (int from = Math.max(0, at - LONGEST); from < at; from++) {
            Optional<Lexicon.Match<Hedge>> match = LEXICON.longestAt(tokens, from);
            if (match.isPresent() && from + match.get().tokens() == at) {
                return from;
            }
        }
        return at;
    }

    /**
     * The hedge of the number that takes the tokens from {@code first} to {@code last}.
     *
     * @param previousEnd index after the number before it, or -1; what stands right after that compares the two ("13 pct
     *     more than 2 mln") and loosens nothing
     */
    static Hedge of(List<Token> tokens, int first, int last, int previousEnd) {
        Hedge after = after(tokens, first, last);
        if (after != Hedge.EXACT) {
            return after;
        }
        int at = first;
        while (at > 0 && isOf(tokens.get(at - 1), Words.FILLER)) {
            at--;
        }
        for (int end = first; end >= at; end--) {
            int from = start(tokens, end);
            if (from < end) {
                Hedge hedge = LEXICON.longestAt(tokens, from)
                        .map(Lexicon.Match::value)
                        .orElse(Hedge.EXACT);
                boolean isCompared = isComparison(tokens, from, hedge, previousEnd)
                        || isBehindFigure(tokens, from, previousEnd)
                                && (isDegree(tokens.get(from).lower()) || isBeforeOlderTime(tokens, last));
                return isCompared ? Hedge.EXACT : hedge;
            }
        }
        return Hedge.EXACT;
    }

    private static boolean isOf(Token token, int wordClass) {
        return !token.isNumber() && (Words.CLASSES.of(token.word()) & wordClass) != 0;
    }

    /** Whether a word says nothing about how sure a number is. */
    static boolean isFiller(String lower) {
        return switch (lower) {
            case "a",
                    "an",
                    "another",
                    "combined",
                    "total",
                    "record",
                    "further",
                    "net",
                    "whopping",
                    "staggering",
                    "modest" -> true;
            default -> false;
        };
    }

    private static boolean isComparison(List<Token> tokens, int from, Hedge hedge, int previousEnd) {
        boolean compares = switch (hedge) {
            case OVER, UNDER, AT_MOST -> true;
            default -> false;
        };
        if (compares && previousEnd >= 0) {
            int gap = from - previousEnd;
            boolean named = gap == 1
                    && tokens.get(previousEnd).isWord()
                    && !isLink(tokens.get(previousEnd).lower());
            if (gap == 0 || named) {
                return !isVerb(tokens.get(from).lower());
            }
        }
        if (hedge == Hedge.UP_TO && from > 0 && tokens.get(from).is("up")) {
            return switch (tokens.get(from - 1).lower()) {
                case "went",
                        "gone",
                        "go",
                        "goes",
                        "going",
                        "moved",
                        "came",
                        "pushed",
                        "jumped",
                        "brought",
                        "bringing",
                        "add",
                        "adds",
                        "added",
                        "adding",
                        "sum",
                        "sums",
                        "summed",
                        "climbed",
                        "rose",
                        "crept",
                        "edged",
                        "shot",
                        "moving",
                        "moves",
                        "is",
                        "was" -> true;
                default -> false;
            };
        }
        boolean isBracket = tokens.get(from).is(">") || tokens.get(from).is("<");
        if (isBracket
                && from > 0
                && tokens.get(from - 1).end() == tokens.get(from).start()) {
            return true;
        }
        if (hedge == Hedge.ABOUT && tokens.get(from).is("c")) {
            return from > 0 && tokens.get(from - 1).end() == tokens.get(from).start();
        }
        return false;
    }

    /** "$91 billion, slightly": whether a comma and at most two words part "higher than" from the number before. */
    private static boolean isBehindFigure(List<Token> tokens, int from, int previousEnd) {
        boolean isThan = from + 1 < tokens.size() && tokens.get(from + 1).is("than");
        return isThan
                && previousEnd >= 0
                && from - previousEnd >= 1
                && from - previousEnd <= 3
                && tokens.get(previousEnd).is(",");
    }

    private static boolean isDegree(String lower) {
        return switch (lower) {
            case "higher", "lower", "larger", "bigger", "greater", "smaller" -> true;
            default -> false;
        };
    }

    /** "more than $89 billion a year ago", "than $89 billion in 2024": what it is compared with. */
    private static boolean isBeforeOlderTime(List<Token> tokens, int last) {
        if (last + 1 >= tokens.size()) {
            return false;
        }
        String second = tokens.get(last + 1).lower();
        return switch (tokens.get(last).lower()) {
            case "a" -> second.equals("year") || second.equals("month") || second.equals("decade");
            case "in", "during", "for" -> tokens.get(last + 1).isNumber() || second.equals("the");
            case "last", "recorded", "reported" -> true;
            default -> false;
        };
    }

    /** "5 mln and more than 7 mln": the second hedge is its own. */
    private static boolean isLink(String lower) {
        return switch (lower) {
            case "and",
                    "or",
                    "but",
                    "to",
                    "from",
                    "with",
                    "against",
                    "for",
                    "of",
                    "in",
                    "at",
                    "by",
                    "was",
                    "were",
                    "is",
                    "are",
                    "versus",
                    "vs",
                    "while",
                    "that",
                    "worth",
                    "after",
                    "when",
                    "totalling",
                    "totaling" -> true;
            default -> false;
        };
    }

    private static boolean isVerb(String lower) {
        return lower.endsWith("ed") || lower.startsWith("exceed") || lower.endsWith("ing") || lower.endsWith("es");
    }

    /** "crossed the $100 billion mark": a round number that something went past. */
    private static Hedge ofMark(List<Token> tokens, int first) {
        int at = first > 0 && tokens.get(first - 1).is("the") ? first - 2 : first - 1;
        if (at < 0) {
            return Hedge.EXACT;
        }
        boolean isNamed = at < first - 1;
        return switch (tokens.get(at).lower()) {
            case "cross",
                    "top",
                    "pass",
                    "breach",
                    "tops",
                    "passes",
                    "breaches",
                    "crossed",
                    "crosses",
                    "crossing",
                    "topped",
                    "topping",
                    "passed",
                    "passing",
                    "surpassed",
                    "surpassing",
                    "exceeded",
                    "exceeding",
                    "breached",
                    "broke",
                    "broken",
                    "breaking",
                    "smashed",
                    "through",
                    "past",
                    "above",
                    "over",
                    "beyond" -> Hedge.OVER;
            case "below", "under" -> Hedge.UNDER;
            default -> isNamed ? Hedge.ABOUT : Hedge.EXACT;
        };
    }

    private static Hedge after(List<Token> tokens, int first, int last) {
        if (last >= tokens.size()) {
            return Hedge.EXACT;
        }
        Token behind = tokens.get(last);
        if (!isOf(behind, Words.HEDGE_BEHIND)) {
            return Hedge.EXACT;
        }
        String next = behind.lower();
        String second = last + 1 < tokens.size() ? tokens.get(last + 1).lower() : "";
        boolean touches = tokens.get(last).start() == tokens.get(last - 1).end();
        if (next.equals("or")) {
            return switch (second) {
                case "so", "thereabouts" -> Hedge.ABOUT;
                case "more", "above", "greater" -> Hedge.AT_LEAST;
                case "less", "fewer", "under", "below" -> Hedge.AT_MOST;
                default -> Hedge.EXACT;
            };
        }
        if (isMark(next)) {
            return ofMark(tokens, first);
        }
        if (next.equals("at") && (second.equals("least") || second.equals("most"))) {
            return second.equals("least") ? Hedge.AT_LEAST : Hedge.AT_MOST;
        }
        if (next.equals("plus") && !isNumberNext(tokens, last + 1)
                || (next.equals("-") && touches && second.equals("plus"))) {
            return Hedge.OVER;
        }
        if (next.equals("-") && touches && second.equals("odd") || next.equals("odd")) {
            return Hedge.ABOUT;
        }
        return next.equals("+") && touches ? Hedge.AT_LEAST : Hedge.EXACT;
    }

    /** Whether a word or mark may be the first of a hedge behind its number. */
    static boolean beginsBehind(String word) {
        return switch (word) {
            case "or", "at", "plus", "-", "odd", "+" -> true;
            default -> isMark(word);
        };
    }

    private static boolean isMark(String word) {
        return switch (word) {
            case "mark", "threshold", "barrier", "milestone" -> true;
            default -> false;
        };
    }

    private static boolean isNumberNext(List<Token> tokens, int at) {
        for (int i = at; i < tokens.size() && i < at + 3; i++) {
            if (tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }
}
