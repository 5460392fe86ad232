package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tradecheck.series.Measure;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.SecondWords;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.Word;
import org.tradecheck.text.WordTable;

/**
 * Finds the words of a sentence that say what is measured: the longest phrase of the lexicon at each word, with the words
 * around it that tell goods from services and one basis of accounting from another.
 */
public final class MeasureFinder {

    /** How far behind a verb the word may stand that makes it a verb of trade: "put $5.7 billion into". */
    private static final int FAR = 8;

    /** So many words has "coverage rate" that does not say of what. */
    private static final int BARE = 2;

    /** Before "coverage rate" where it is that of trade. */
    private static final WordSet BEFORE_COVERAGE = WordSet.of(
            "the",
            "a",
            "an",
            "its",
            "their",
            "our",
            "this",
            "that",
            "whose",
            "trade",
            "export",
            "import",
            "foreign",
            "external",
            "goods",
            "merchandise",
            "commercial",
            "overall",
            "total",
            "annual",
            "monthly",
            "quarterly",
            "cumulative",
            "corresponding",
            "resulting",
            "with",
            "and",
            "while",
            "for",
            "of",
            "to",
            "in",
            "at");

    /** Who may have one, in a word. */
    private static final WordSet OWNERS =
            WordSet.of("country", "nation", "economy", "region", "bloc", "union", "state", "island", "republic");

    /** In a lexicon line: the word is the whole of a share in front of it. */
    private static final String OF_SHARE = "<share";

    private static final WordSet PERCENT = WordSet.of("%", "percent", "pct", "cent", "pc");

    private static final WordSet BEFORE_WHOLE = WordSet.of("the", "total", "all", "overall");

    private static final WordSet BEHIND_WHOLE = WordSet.of("and", "but", "while", "whereas", "or");

    private final Words words = new Words();

    private enum Role {
        MEASURE,
        /** Adds coverage or basis to a measure beside it. */
        MODIFIER,
        /** Adds coverage or basis to the measure before it. */
        AFTER,
        /** A phrase in which the word measures nothing: "trade minister". */
        NOTHING
    }

    /** What a phrase says. */
    private record Meaning(
            Role role,
            Measure measure,
            Sense sense,
            Coverage coverage,
            PriceBasis basis,
            boolean isVerb,
            boolean isTrade,
            boolean isWeak) {}

    /**
     * @param rest the words after the first
     * @param next one of these words follows at once, or the word is the whole of a share; none if empty
     * @param later one of these words follows soon; none if empty
     */
    private record Entry(Word[] rest, Meaning meaning, List<String> next, List<String> later) {

        int tokens() {
            return rest.length + 1;
        }

        boolean isConditional() {
            return !next.isEmpty() || !later.isEmpty();
        }
    }

    /**
     * What may start with a word, longest first; of one length those with a condition first.
     *
     * @param seconds the second words of those that have more than one
     * @param alone the number of the first that has no more than one
     */
    private record Entries(Entry[] all, long seconds, int alone) {}

    private static final class Shipped {
        static final MeasureFinder FINDER = new MeasureFinder();
    }

    private MeasureFinder() {}

    private static final class Words extends WordTable<Entries> {

        Words() {
            super(MeasureFinder.class, "measures.tsv");
        }

        @Override
        protected Entries read(String lines) {
            return entries(lines);
        }
    }

    /** The finder over the lexicon that ships with the program. */
    public static MeasureFinder standard() {
        return Shipped.FINDER;
    }

    private static Entries entries(String lines) {
        String[] each = LexiconFile.parts(lines.substring(0, lines.length() - 1), '\n');
        Entry[] entries = new Entry[each.length];
        List<Word[]> rests = new ArrayList<>(each.length);
        for (int i = 0; i < each.length; i++) {
            entries[i] = entry(LexiconFile.parts(each[i], '\t'));
            if (entries[i].rest().length > 0) {
                rests.add(entries[i].rest());
            }
        }
        return new Entries(entries, SecondWords.of(rests), rests.size());
    }

    private static Entry entry(String[] line) {
        List<String> next = new ArrayList<>(0);
        List<String> later = new ArrayList<>(0);
        for (String word : LexiconFile.parts(line.length > 3 ? line[3] : "", ' ')) {
            if (word.equals(OF_SHARE)) {
                next.add(word);
            } else if (word.startsWith(">>")) {
                later.add(word.substring(2));
            } else {
                next.add(word.substring(1));
            }
        }
        int blank = line[0].indexOf(' ');
        Word[] rest = LexiconFile.words(blank < 0 ? "" : line[0].substring(blank + 1));
        return new Entry(rest, meaning(line[1], line.length > 2 ? line[2] : ""), next, later);
    }

    private static Meaning meaning(String kind, String attributes) {
        Role role = "MODIFIER".equals(kind) ? Role.MODIFIER : "NOTHING".equals(kind) ? Role.NOTHING : Role.MEASURE;
        Measure measure = role == Role.MEASURE ? Measure.valueOf(kind) : Measure.OTHER;
        Sense sense = Sense.NONE;
        Coverage coverage = Coverage.UNSTATED;
        PriceBasis basis = PriceBasis.UNSTATED;
        boolean isVerb = false;
        boolean isTrade = role == Role.MEASURE;
        boolean isWeak = false;
        for (String attribute : LexiconFile.parts(attributes, ' ')) {
            switch (attribute) {
                case "SURPLUS", "DEFICIT" -> sense = Sense.valueOf(attribute);
                case "GOODS", "SERVICES", "BOTH" -> coverage = Coverage.valueOf(attribute);
                case "REAL", "CUSTOMS", "SMOOTHED", "UNADJUSTED" -> basis = PriceBasis.valueOf(attribute);
                case "SEASONAL" -> basis = PriceBasis.SEASONALLY_ADJUSTED;
                case "ACCOUNTS" -> basis = PriceBasis.BALANCE_OF_PAYMENTS;
                case "VERB" -> isVerb = true;
                case "WEAK" -> isWeak = true;
                case "NOT_TRADE" -> isTrade = false;
                case "AFTER" -> role = Role.AFTER;
                default -> throw new IllegalStateException("measures.tsv has no attribute " + attribute);
            }
        }
        return new Meaning(role, measure, sense, coverage, basis, isVerb, isTrade, isWeak);
    }

    /** The mentions of a sentence, in order; they do not overlap. */
    public List<MeasureMention> find(Sentence sentence) {
        return find(sentence.tokens());
    }

    /** The mentions among some tokens, in order; they do not overlap. */
    public List<MeasureMention> find(List<Token> tokens) {
        if (!words.hasAny(tokens)) {
            return List.of();
        }
        List<MeasureMention> found = null;
        int at = words.next(tokens, 0);
        while (at < tokens.size()) {
            Entry entry = entryAt(tokens, at);
            MeasureMention mention = entry != null && isStart(entry) ? mentionAt(tokens, at) : null;
            if (mention == null) {
                at = words.next(tokens, entry == null ? at + 1 : behind(entry, tokens, at));
                continue;
            }
            if (found == null) {
                found = new ArrayList<>(4);
            }
            found.add(mention);
            at = words.next(
                    tokens,
                    tokens.get(mention.end() - 1).is("what") ? behindVerbs(tokens, mention.end()) : mention.end());
        }
        return found == null ? List.of() : List.copyOf(found);
    }

    /** "the gap between what Pakistan buys and sells abroad": the verbs say of what it is the gap, and measure nothing. */
    private int behindVerbs(List<Token> tokens, int from) {
        int end = from;
        for (int at = from; at < Math.min(tokens.size(), from + FAR); at++) {
            Entry entry = entryAt(tokens, at);
            if (entry != null && entry.meaning().isVerb()) {
                end = at + entry.tokens();
            }
        }
        return end;
    }

    /** Where to go on behind words that begin no measure. */
    private int behind(Entry entry, List<Token> tokens, int at) {
        return beginsBehindFirst(entry, tokens, at) ? at + 1 : at + entry.tokens();
    }

    /** "the value of goods exports": behind no measure "of goods" says nothing, and "goods" begins one. */
    private boolean beginsBehindFirst(Entry entry, List<Token> tokens, int at) {
        boolean isOfGoods =
                entry.meaning().role() == Role.AFTER && entry.meaning().coverage() != Coverage.UNSTATED;
        MeasureMention mention = isOfGoods ? mentionAt(tokens, at + 1) : null;
        // "A of goods imported from there": a participle, and no noun; "goods imported and exported" are all trade.
        return mention != null
                && (mention.measure() == Measure.TURNOVER
                        || !tokens.get(mention.end() - 1).lower().endsWith("ed"));
    }

    private static boolean isStart(Entry entry) {
        return entry.meaning().role() != Role.NOTHING && entry.meaning().role() != Role.AFTER;
    }

    private @Nullable Entry entryAt(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Entries entries = words.get(tokens.get(at).word());
        if (entries == null) {
            return null;
        }
        int first = SecondWords.mayStandAt(entries.seconds(), tokens, at + 1) ? 0 : entries.alone();
        for (int i = first; i < entries.all().length; i++) {
            if (isAt(entries.all()[i], tokens, at)) {
                return entries.all()[i];
            }
        }
        return null;
    }

    private static boolean isAt(Entry entry, List<Token> tokens, int at) {
        int end = at + entry.tokens();
        if (end > tokens.size()) {
            return false;
        }
        for (int i = 0; i < entry.rest().length; i++) {
            if (!tokens.get(at + 1 + i).is(entry.rest()[i])) {
                return false;
            }
        }
        if (!entry.isConditional()) {
            return true;
        }
        if (end < tokens.size() && entry.next().contains(tokens.get(end).lower())) {
            return true;
        }
        if (entry.next().contains(OF_SHARE) && isWholeOfShare(tokens, at)) {
            return true;
        }
        for (int i = end;
                i < Math.min(tokens.size(), end + FAR) && !entry.later().isEmpty();
                i++) {
            if (entry.later().contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** "24 percent of export": what a percentage is of, in copy that has no plural for it. */
    private static boolean isWholeOfShare(List<Token> tokens, int noun) {
        int of = noun - 1;
        while (of > 1 && BEFORE_WHOLE.has(tokens.get(of))) {
            of--;
        }
        boolean isWhole = of > 0 && tokens.get(of).is("of") && PERCENT.has(tokens.get(of - 1));
        int next = noun + 1;
        // "24 percent of export firms": no whole of anything.
        return isWhole && (next >= tokens.size() || !tokens.get(next).isWord() || BEHIND_WHOLE.has(tokens.get(next)));
    }

    /** The measure that starts at a token with a modifier or a head, with all that belongs to it. */
    private @Nullable MeasureMention mentionAt(List<Token> tokens, int first) {
        Coverage coverage = Coverage.UNSTATED;
        PriceBasis basis = PriceBasis.UNSTATED;
        int at = first;
        Entry entry = entryAt(tokens, at);
        while (entry != null && entry.meaning().role() == Role.MODIFIER) {
            coverage = either(entry.meaning().coverage(), coverage);
            basis = either(entry.meaning().basis(), basis);
            at += entry.tokens();
            if (at < tokens.size() && tokens.get(at).is("-")) {
                at++;
            }
            entry = entryAt(tokens, at);
        }
        if (entry == null || entry.meaning().role() != Role.MEASURE) {
            return null;
        }
        Meaning head = entry.meaning();
        if (head.measure() == Measure.COVERAGE && entry.tokens() == BARE && !isOfTrade(tokens, at)) {
            return null;
        }
        boolean isModified = coverage != Coverage.UNSTATED || basis != PriceBasis.UNSTATED;
        coverage = either(head.coverage(), coverage);
        basis = either(head.basis(), basis);
        Sense sense = head.sense();
        Measure measure = head.measure();
        int end = at + entry.tokens();
        Entry after = entryAt(tokens, end);
        while (after != null && !head.isVerb() && isAfter(after)) {
            coverage = either(after.meaning().coverage(), coverage);
            basis = either(after.meaning().basis(), basis);
            end += after.tokens();
            after = entryAt(tokens, end);
        }
        if (measure == Measure.TURNOVER && after != null && after.meaning().measure() == Measure.BALANCE) {
            measure = Measure.BALANCE;
            sense = after.meaning().sense();
            end += after.tokens();
            isModified = true;
        }
        Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
        return new MeasureMention(
                measure,
                sense,
                coverage,
                basis,
                head.isVerb(),
                head.isTrade() && isOurs(measure),
                head.isWeak() && !isModified,
                span,
                first,
                end);
    }

    /** "The coverage rate", "Serbia's coverage ratio"; a vaccination coverage rate, or a bank's, is of something else. */
    private static boolean isOfTrade(List<Token> tokens, int coverage) {
        int before = coverage - 1;
        if (before > 0 && tokens.get(before).is("'s")) {
            before--;
            return tokens.get(before).isCapital() || OWNERS.has(tokens.get(before));
        }
        return before < 0 || !tokens.get(before).isWord() || BEFORE_COVERAGE.has(tokens.get(before));
    }

    private static boolean isOurs(Measure measure) {
        return measure.isTrade()
                || measure == Measure.INVESTMENT
                || measure == Measure.CONTRACT
                || measure == Measure.CURRENT_ACCOUNT;
    }

    private static boolean isAfter(Entry entry) {
        return entry.meaning().role() == Role.AFTER
                || entry.meaning().role() == Role.MODIFIER && entry.meaning().basis() != PriceBasis.UNSTATED;
    }

    private static Coverage either(Coverage said, Coverage before) {
        return said == Coverage.UNSTATED ? before : said;
    }

    private static PriceBasis either(PriceBasis said, PriceBasis before) {
        return said == PriceBasis.UNSTATED ? before : said;
    }
}
