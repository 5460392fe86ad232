package org.tradecheck.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts the tokens of a paragraph into sentences.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that close after it,
 * where the next word starts as sentences do. Not after "Mr.", "Sept.", an initial, "vs."; after "U.S.", "Co." or
 * "a.m." only before a word that starts sentences. A footnote number printed after the stop stays with the sentence it
 * belongs to.
 */
public final class SentenceSplitter {

    /** A sentence is cut here if nothing ends it before. */
    private static final Set<String> NEVER_LAST = Set.of(
            "approx", "art", "c", "ca", "capt", "cf", "chap", "col", "dr", "e.g.", "excl", "fig", "figs", "gen", "gov",
            "hon", "i.e.", "incl", "lt", "maj", "messrs", "mr", "mrs", "ms", "no", "nos", "p", "para", "ph", "pp",
            "prof", "re", "rep", "rev", "rs", "sec", "sen", "sgt", "st", "tel", "us", "viz", "vol", "vs", "v", "mt");

    /** Words that start a sentence with their capital and are seldom the second word of a name. */
    private static final Set<String> STARTERS = Set.of(
            "a",
            "about",
            "according",
            "after",
            "all",
            "also",
            "although",
            "among",
            "an",
            "analysts",
            "and",
            "another",
            "as",
            "at",
            "because",
            "before",
            "both",
            "but",
            "by",
            "despite",
            "deliveries",
            "during",
            "each",
            "earlier",
            "economists",
            "exports",
            "figures",
            "for",
            "from",
            "growth",
            "he",
            "her",
            "his",
            "how",
            "however",
            "i",
            "if",
            "imports",
            "in",
            "it",
            "its",
            "last",
            "many",
            "meanwhile",
            "more",
            "most",
            "neither",
            "net",
            "no",
            "not",
            "now",
            "of",
            "officials",
            "on",
            "one",
            "only",
            "other",
            "our",
            "output",
            "over",
            "production",
            "sales",
            "several",
            "she",
            "shipments",
            "since",
            "so",
            "some",
            "such",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "though",
            "through",
            "thus",
            "to",
            "today",
            "total",
            "traders",
            "under",
            "until",
            "we",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "why",
            "with",
            "within",
            "yet",
            "you");

    /** Words that start a sentence even after the name of a country in letters. */
    private static final Set<String> STRONG_STARTERS = Set.of(
            "a",
            "although",
            "an",
            "but",
            "despite",
            "during",
            "earlier",
            "he",
            "her",
            "his",
            "however",
            "i",
            "if",
            "in",
            "it",
            "its",
            "last",
            "meanwhile",
            "several",
            "she",
            "such",
            "that",
            "the",
            "their",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "we",
            "while",
            "you");

    /** Abbreviated units: any capital after their stop starts a sentence. */
    private static final Set<String> UNITS = Set.of("bln", "dlr", "dlrs", "mln", "pct");

    /** Words that "in" leads to in an expression of time. */
    private static final Set<String> TIMES = Set.of(
            "the",
            "late",
            "early",
            "mid",
            "first",
            "second",
            "third",
            "fourth",
            "last",
            "same",
            "past",
            "quarter",
            "half",
            "month",
            "months",
            "year",
            "years",
            "week",
            "period",
            "fiscal",
            "calendar",
            "s",
            "1970s",
            "1980s",
            "1990s",
            "1960s");

    /** Verbs that have no ending by which they are told. */
    private static final Set<String> VERBS = Set.of(
            "was", "were", "had", "has", "have", "rose", "fell", "grew", "hit", "came", "stood", "went", "shrank",
            "made", "is", "are", "will", "would");

    private SentenceSplitter() {}

    /** The sentences of one paragraph, in order; together they hold all its tokens. */
    public static List<List<Token>> split(CharSequence text, List<Token> tokens) {
        List<List<Token>> sentences = new ArrayList<>(4);
        int start = 0;
        for (int stop : Tokens.of(tokens).marks(text).stops()) {
            while (stop - start > Sentence.MOST_TOKENS) {
                start = cut(tokens, start, start + Sentence.MOST_TOKENS + 1, sentences);
            }
            int end = stop < start ? stop : endAfter(text, tokens, start, stop);
            if (end > stop || stop - start == Sentence.MOST_TOKENS) {
                start = cut(tokens, start, Math.max(end, stop + 1), sentences);
            }
        }
        while (tokens.size() - start > Sentence.MOST_TOKENS) {
            start = cut(tokens, start, start + Sentence.MOST_TOKENS + 1, sentences);
        }
        if (start < tokens.size()) {
            sentences.add(Tokens.part(tokens, start, tokens.size()));
        }
        return sentences;
    }

    private static int cut(List<Token> tokens, int from, int to, List<List<Token>> sentences) {
        sentences.add(Tokens.part(tokens, from, to));
        return to;
    }

    /** The index after the sentence from {@code start} that ends with the token at {@code i}, or {@code i} if none ends. */
    private static int endAfter(CharSequence text, List<Token> tokens, int start, int i) {
        Token token = tokens.get(i);
        boolean isStop = isStop(token);
        boolean isAbbreviated = token.isWord() && text.charAt(token.end() - 1) == '.';
        if (!isStop && !isAbbreviated) {
            return i;
        }
        int next = i + 1;
        while (next < tokens.size() && isStop(tokens.get(next)) && touches(tokens, next)) {
            next++;
        }
        while (next < tokens.size() && closes(text, tokens, next)) {
            next++;
        }
        if (next >= tokens.size()) {
            return next;
        }
        if (isAbbreviated && next == i + 1 && (isLoneName(tokens, start, i) || !isLast(text, tokens, i))) {
            return i;
        }
        if (isStop && token.is(".") && isInitial(tokens, i)) {
            return i;
        }
        return afterFootnote(text, tokens, next, i);
    }

    private static int afterFootnote(CharSequence text, List<Token> tokens, int next, int i) {
        Token first = tokens.get(next);
        boolean isSpaced = first.start() > tokens.get(next - 1).end();
        if (first.isNumber() && isSpaced && isFootnote(first.lower())) {
            boolean isFinal = next + 1 == tokens.size();
            boolean isBeforeStart = !isFinal
                    && tokens.get(next + 1).isWord()
                    && tokens.get(next + 1).isCapital()
                    && tokens.get(next + 1).start() > first.end();
            if (isFinal || isBeforeStart) {
                return next + 1;
            }
        }
        if (!isSpaced) {
            return isGluedStart(text, tokens, next, i) ? next : i;
        }
        return startsSentence(text, tokens, next) ? next : i;
    }

    private static boolean isFootnote(String digits) {
        return digits.length() <= 3 && digits.charAt(0) != '0' && isDigits(digits);
    }

    private static boolean isDigits(String numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (numeral.charAt(i) < '0' || numeral.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a sentence may end with a token: a mark that ends sentences, or an abbreviation. */
    static boolean mayEnd(CharSequence text, Token token) {
        return isStop(token) || token.isWord() && text.charAt(token.end() - 1) == '.';
    }

    private static boolean isStop(Token token) {
        return token.kind() == Token.Kind.SYMBOL && isStop(token.lower().charAt(0));
    }

    /** Whether a mark ends sentences. */
    static boolean isStop(char mark) {
        return mark == '.' || mark == '?' || mark == '!' || mark == '\u2026';
    }

    private static boolean touches(List<Token> tokens, int i) {
        return tokens.get(i).start() == tokens.get(i - 1).end();
    }

    private static boolean closes(CharSequence text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.SYMBOL) {
            return false;
        }
        return switch (text.charAt(token.start())) {
            case '\u201D', ')', ']', '\u00BB' -> true;
            case '"', '\'', '\u2019' -> touches(tokens, i);
            default -> false;
        };
    }

    /** "The U.S. Last year had deficits": a country in letters is no sentence by itself. */
    private static boolean isLoneName(List<Token> tokens, int start, int i) {
        return i == start || i == start + 1 && tokens.get(start).is("the");
    }

    private static boolean isLast(CharSequence text, List<Token> tokens, int i) {
        Token next = tokens.get(i + 1);
        if (next.isWord() && !next.isCapital()) {
            return false;
        }
        String lower = tokens.get(i).lower();
        if (NEVER_LAST.contains(lower)) {
            return false;
        }
        if (next.isWord()) {
            return UNITS.contains(lower)
                    || starters(lower).contains(next.lower()) && !isTimeOfThePredicate(text, tokens, i);
        }
        return next.kind() == Token.Kind.SYMBOL && "\u201C\"\u2022".indexOf(text.charAt(next.start())) >= 0;
    }

    /** "Investment in the U.S. Last year totalled", "exports to the U.S. In the late 1970s averaged": a time, then the verb. */
    private static boolean isTimeOfThePredicate(CharSequence text, List<Token> tokens, int i) {
        Token first = tokens.get(i + 1);
        boolean isLast = first.is("last");
        if (!isLast && !first.is("in") && !first.is("during")) {
            return false;
        }
        int at = isLast ? i + 3 : i + 2;
        while (!isLast && at < tokens.size() && isOfTime(tokens.get(at))) {
            at++;
        }
        if (at >= tokens.size() || at == i + 2) {
            return false;
        }
        Token behind = tokens.get(at);
        boolean isPlain = behind.isWord() && !behind.isCapital();
        return isStop(text.charAt(behind.start()))
                || isPlain && (isLast ? !STARTERS.contains(behind.lower()) : isVerb(behind.lower()));
    }

    private static boolean isOfTime(Token token) {
        return token.isNumber() || TIMES.contains(token.lower()) || MonthNames.FULL.contains(token.lower());
    }

    private static boolean isVerb(String word) {
        return word.endsWith("ed") || VERBS.contains(word);
    }

    /** Old wire copy prints a capital after every "U.S.": "the U.S. And Japan", "U.S. Exports rose". */
    private static Set<String> starters(String abbreviation) {
        return abbreviation.indexOf('.') > 0 && !abbreviation.endsWith(".m.") ? STRONG_STARTERS : STARTERS;
    }

    /** "J. Smith": one capital letter, a stop, a name. */
    private static boolean isInitial(List<Token> tokens, int i) {
        if (i == 0 || i + 1 >= tokens.size()) {
            return false;
        }
        Token before = tokens.get(i - 1);
        Token next = tokens.get(i + 1);
        boolean isOneCapital = before.isWord()
                && before.length() == 1
                && before.end() == tokens.get(i).start()
                && before.isCapital();
        return isOneCapital && next.isWord() && next.isCapital() && !STARTERS.contains(next.lower());
    }

    private static boolean startsSentence(CharSequence text, List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (token.isWord()) {
            int first = Character.codePointAt(text, token.start());
            return !Character.isLowerCase(first);
        }
        if (token.isNumber()) {
            return true;
        }
        return switch (token.lower()) {
            case ",", ";", ":", ".", "?", "!", ")", "]", "%", "-", "--", "'" -> opensQuote(text, tokens, i);
            default -> true;
        };
    }

    private static boolean opensQuote(CharSequence text, List<Token> tokens, int i) {
        char c = text.charAt(tokens.get(i).start());
        boolean isQuote = c == '\u2018' || c == '\'';
        return isQuote
                && i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).isCapital();
    }

    /** "…growth.Exports…": the blank was lost, but the case shows the new sentence. */
    private static boolean isGluedStart(CharSequence text, List<Token> tokens, int next, int i) {
        Token first = tokens.get(next);
        if (i == 0 || next != i + 1 || !first.isWord() || first.length() < 2) {
            return false;
        }
        Token before = tokens.get(i - 1);
        boolean isLowerBefore = before.isWord()
                && before.length() > 1
                && Character.isLowerCase(text.charAt(before.end() - 1))
                && before.end() == tokens.get(i).start();
        return isLowerBefore && first.isCapital() && Character.isLowerCase(text.charAt(first.end() - 1));
    }
}
