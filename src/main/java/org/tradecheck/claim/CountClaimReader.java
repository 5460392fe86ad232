package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tradecheck.claim.CountClaim.CountKind;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaFinder;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.text.Article;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Paragraph;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/**
 * Reads counts that the article itself lets one check: a number and the list behind it, "six of the five", the members
 * of a group, a percentage of a small number, sums and differences of counts. {@link #read} is a pure function; its
 * claims carry number 0 and wait to be numbered.
 */
public final class CountClaimReader {

    private static final Map<String, Set<String>> WORDS = new HashMap<>();
    /** The phrasing of a total and its parts, of which some may be left out. */
    private static final String PARTS = "count-of-parts";

    private static final int MOST_LISTED = 12;
    private static final int LONGEST_ITEM = 5;
    private static final int LATEST_YEAR = 9999;

    /** Larger groups, the EU apart, are regions and organisations that people count differently. */
    private static final int MOST_SETTLED = 12;

    /** How far behind a count a possessive shows that something of the counted things is meant. */
    private static final int POSSESSIVE_REACH = 6;

    static {
        for (String[] fields : LexiconFile.lines(CountClaimReader.class, "count-words.tsv")) {
            WORDS.computeIfAbsent(fields[0], k -> new HashSet<>()).addAll(List.of(LexiconFile.parts(fields[1], ' ')));
        }
    }

    private static final WordSet PLURAL = words("plural");
    private static final WordSet OPEN = words("open");
    private static final WordSet VERB = words("verb");
    private static final WordSet PAIR = words("pair");
    private static final WordSet SCALE = words("scale");
    private static final WordSet MEMBER = words("member");
    private static final WordSet WORKER = words("worker");
    private static final WordSet SUM = words("sum");
    private static final WordSet PERSON = words("person");

    private static WordSet words(String kind) {
        return WordSet.of(WORDS.getOrDefault(kind, Set.of()).toArray(new String[0]));
    }

    private static final Set<String> MEMBERS = WORDS.getOrDefault("member", Set.of());
    private static final Map<String, Cue> CUES = new HashMap<>();

    static {
        for (String word : MEMBERS) {
            CUES.put(word, Cue.MEMBER);
        }
        CUES.put("of", Cue.OF);
    }

    private static final WordBits CUE_BITS = new WordBits(Cue.values().length) {
        @Override
        protected int ask(String word) {
            if (isMark(word)) {
                return Cue.MARK.bit;
            }
            Cue cue = CUES.get(word);
            return cue == null ? 0 : cue.bit;
        }
    };

    private static final Set<String> PLACES = WORDS.getOrDefault("place", Set.of());

    private final Article article;
    private final ArticleDate date;
    private final List<Quantity> numbers;
    private final List<CountClaim> found = new ArrayList<>();

    private CountClaimReader(Article article, ArticleDate date, List<Quantity> numbers) {
        this.article = article;
        this.date = date;
        this.numbers = numbers;
    }

    /**
     * The claims about counts, in the order of the text.
     *
     * @param date the article's date, which decides who belonged to a group
     * @param numbers every number read from the article
     */
    public static List<CountClaim> read(Article article, ArticleDate date, List<Quantity> numbers) {
        return read(article, article.sentences(), Hints.of(article), date, numbers);
    }

    /** As {@link #read(Article, ArticleDate, List)}, with what is known of the sentences of the article. */
    static List<CountClaim> read(
            Article article, List<Sentence> sentences, Hints hints, ArticleDate date, List<Quantity> numbers) {
        CountClaimReader reader = new CountClaimReader(article, date, numbers);
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean isCounting = hints.has(sentence, Hints.COUNT) && SmallNumbers.isCardinalAmong(sentence.tokens());
            int cues = isCounting ? cues(sentence.tokens()) : 0;
            if (cues != 0) {
                boolean isNext = i > 0 && sentences.get(i - 1).paragraph() == sentence.paragraph();
                reader.read(cues, sentence, isNext ? sentences.get(i - 1) : sentence);
            }
        }
        reader.percentages(sentences);
        reader.places(sentences, hints);
        reader.sumOfItems();
        reader.found.sort(Comparator.comparing(CountClaim::span));
        return List.copyOf(reader.found);
    }

    /** What a sentence may say about counts: most say nothing, and are not looked at any further. */
    private enum Cue {
        MARK,
        OF,
        MEMBER,
        THAT;

        private final int bit = 1 << ordinal();

        boolean isIn(int cues) {
            return (cues & bit) != 0;
        }
    }

    /** Whether a word or mark may belong to a count that can be checked. */
    static boolean isCue(String word) {
        return isMark(word) || word.equals("that") || CUES.containsKey(word);
    }

    private static boolean isMark(String word) {
        return switch (word) {
            case ":", "(", "-", "--" -> true;
            default -> false;
        };
    }

    /** Whether a word is something that one climbs or falls by in a ranking. */
    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** The bits of the cues that a sentence has. */
    private static int cues(List<Token> tokens) {
        int cues = is(tokens, 0, "that") ? Cue.THAT.bit : 0;
        for (int i = CUE_BITS.next(tokens, 1); i < tokens.size(); i = CUE_BITS.next(tokens, i + 1)) {
            Token token = tokens.get(i);
            boolean isHyphen = token.is("-") && !isDash(tokens, i);
            cues |= isHyphen ? 0 : CUE_BITS.of(token.word());
        }
        return cues;
    }

    private void read(int cues, Sentence sentence, Sentence before) {
        if (Cue.MARK.isIn(cues)) {
            lists(sentence);
            totals(sentence);
        }
        if (Cue.OF.isIn(cues)) {
            partsOfCounts(sentence);
        }
        if (Cue.MEMBER.isIn(cues)) {
            groups(sentence);
        }
        if (Cue.THAT.isIn(cues)) {
            difference(before, sentence);
        }
    }

    /** Whether a token reads so; a place where there is none reads as nothing does. */
    private static boolean is(List<Token> tokens, int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private static String word(List<Token> tokens, int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    private void add(
            Sentence sentence,
            CountKind kind,
            Quantity quantity,
            String noun,
            int count,
            int other,
            List<String> items) {
        add(sentence, phrasing(kind), kind, quantity, noun, count, other, items);
    }

    private void add(
            Sentence sentence,
            String phrasing,
            CountKind kind,
            Quantity quantity,
            String noun,
            int count,
            int other,
            List<String> items) {
        found.add(new CountClaim(
                DateClaimReader.provenance(sentence, quantity.span(), phrasing),
                Slots.OPEN,
                kind,
                quantity,
                noun,
                count,
                other,
                items,
                List.of()));
    }

    private static String phrasing(CountKind kind) {
        return switch (kind) {
            case LIST -> "count-and-list";
            case N_OF_M -> "n-of-m";
            case GROUP_MEMBERS -> "group-members";
            case PERCENT_OF_COUNT -> "percent-of-count";
            case SUM -> "count-sum";
        };
    }

    private static Quantity count(List<Token> tokens, int from, int end, int value) {
        Span span = new Span(tokens.get(from).start(), tokens.get(end - 1).end());
        return DateClaimReader.number(span, Kind.COUNT, value);
    }

    private static boolean isAmount(List<Token> tokens, int i) {
        String before = word(tokens, i - 1);
        boolean isGlued = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
        return isGlued && !before.equals("(") && !before.equals("\u201c") && !before.equals("\"");
    }

    // lists

    /** "three words: unity, bridge and diversification"; "Its three largest partners – China, Russia and Italy –". */
    private void lists(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (!SmallNumbers.isCardinal(tokens.get(i))) {
                continue;
            }
            SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, i);
            if (!number.is() || number.value() < 2 || number.value() > MOST_LISTED || isAmount(tokens, i)) {
                continue;
            }
            int mark = listMark(tokens, number.end());
            boolean isPartOf = is(tokens, i - 1, "the") && is(tokens, i - 2, "of") || is(tokens, i - 1, "of");
            if (mark < 0 || isPartOf) {
                continue;
            }
            int end = listEnd(tokens, mark);
            List<String> items = end < 0 ? List.of() : items(tokens, mark + 1, end, number.value());
            if (items.size() > 1) {
                String noun = new Span(
                                tokens.get(number.end()).start(),
                                tokens.get(mark - 1).end())
                        .of(article.text());
                Quantity quantity = count(tokens, i, number.end(), number.value());
                add(sentence, CountKind.LIST, quantity, noun, number.value(), items.size(), items);
            }
        }
    }

    /** The mark that opens the list: a colon, a dash or a bracket after a plural noun; −1 if there is none. */
    private static int listMark(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + 6); i++) {
            Token token = tokens.get(i);
            if (token.is(":") || token.is("(") || isDash(tokens, i)) {
                String noun = word(tokens, i - 1);
                boolean isPlural =
                        i > from && (noun.endsWith("s") || PLURAL.has(noun)) && !SCALE.has(noun) && !PERSON.has(noun);
                return isPlural ? i : -1;
            }
            if (!token.isWord() || SCALE.has(token.lower()) || VERB.has(token.lower()) || OPEN.has(token.lower())) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isDash(List<Token> tokens, int i) {
        boolean isMark = is(tokens, i, "-") || is(tokens, i, "--");
        boolean isSpaced = i > 0 && tokens.get(i - 1).end() < tokens.get(i).start();
        return isMark && (isSpaced || is(tokens, i, "--"));
    }

    private static int listEnd(List<Token> tokens, int mark) {
        boolean isBracket = is(tokens, mark, "(");
        boolean isDash = isDash(tokens, mark);
        for (int i = mark + 1; i < tokens.size(); i++) {
            if (isBracket ? is(tokens, i, ")") : isDash && isDash(tokens, i)) {
                return i;
            }
        }
        if (isBracket) {
            return -1;
        }
        int end = tokens.size();
        while (end > mark && !tokens.get(end - 1).isWord() && !is(tokens, end - 1, ")")) {
            end--;
        }
        return end;
    }

    /** The items of a list that is closed by "and"; none if it is no plain list, or one that may be cut in two ways. */
    private List<String> items(List<Token> tokens, int from, int end, int expected) {
        if (from >= end || OPEN.has(word(tokens, from))) {
            return List.of();
        }
        boolean hasSemicolons = false;
        for (int i = from; i < end; i++) {
            hasSemicolons |= is(tokens, i, ";");
        }
        List<Span> pieces = new ArrayList<>();
        int start = from;
        int depth = 0;
        int lastComma = -1;
        int and = -1;
        for (int i = from; i < end; i++) {
            String word = word(tokens, i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth == 0 && word.equals(hasSemicolons ? ";" : ",")) {
                pieces.add(new Span(start, i));
                start = i + 1;
                lastComma = i;
            } else if (depth == 0 && (word.equals("and") || word.equals("&"))) {
                and = i;
            }
        }
        pieces.add(new Span(start, end));
        Span last = pieces.get(pieces.size() - 1);
        boolean isClosed = and > lastComma;
        if (!isClosed && !hasSemicolons) {
            return List.of();
        }
        boolean isOxford = and == last.start();
        if (isClosed) {
            pieces.remove(pieces.size() - 1);
            if (!isOxford && !hasSemicolons) {
                pieces.add(new Span(last.start(), and));
            } else if (!isOxford) {
                pieces.add(last);
            }
            if (isOxford || !hasSemicolons) {
                pieces.add(new Span(and + 1, end));
            }
        }
        for (Span piece : pieces) {
            if (!isItem(tokens, piece)) {
                return List.of();
            }
        }
        boolean isName =
                Character.isUpperCase(article.text().charAt(tokens.get(end - 1).start()));
        boolean mayBeOne = isClosed && !isOxford && (!isName || PAIR.has(word(tokens, and - 1)));
        if (pieces.size() != expected && mayBeOne && pieces.size() - 1 == expected) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        for (Span piece : pieces) {
            items.add(new Span(
                            tokens.get(piece.start()).start(),
                            tokens.get(piece.end() - 1).end())
                    .of(article.text()));
        }
        return items;
    }

    private static boolean isItem(List<Token> tokens, Span piece) {
        int words = 0;
        int depth = 0;
        for (int i = piece.start(); i < piece.end(); i++) {
            String word = word(tokens, i);
            depth += word.equals("(") ? 1 : word.equals(")") ? -1 : 0;
            if (depth == 0 && !word.equals(")")) {
                boolean isForeign = tokens.get(i).isNumber() || VERB.has(word) || OPEN.has(word) || word.equals("and");
                if (isForeign || word.equals("others") || word.equals("other") || word.equals(":")) {
                    return false;
                }
                words++;
            }
        }
        return words > 0 && words <= LONGEST_ITEM;
    }

    // n of m

    /** "six of the five companies", "two out of three". */
    private void partsOfCounts(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int of = CUE_BITS.next(tokens, 1, Cue.OF.bit);
                of < tokens.size();
                of = CUE_BITS.next(tokens, of + 1, Cue.OF.bit)) {
            int i = numberBefore(tokens, is(tokens, of - 1, "out") ? of - 1 : of);
            SmallNumbers.Found part = SmallNumbers.cardinalAt(tokens, i);
            if (!part.is() || part.value() > 1000 || part.value() == 0 || isAmount(tokens, i)) {
                continue;
            }
            int at = of + 1;
            if (isDeterminer(word(tokens, at))) {
                at++;
            }
            SmallNumbers.Found whole = SmallNumbers.cardinalAt(tokens, at);
            boolean isCount = whole.is()
                    && whole.value() >= 2
                    && whole.value() <= 1000
                    && whole.end() < tokens.size()
                    && tokens.get(whole.end()).isWord()
                    && tokens.get(whole.end()).start()
                            > tokens.get(whole.end() - 1).end()
                    && !SCALE.has(word(tokens, whole.end()));
            if (isCount) {
                Quantity quantity = count(tokens, i, whole.end(), part.value());
                String noun = word(tokens, whole.end());
                add(sentence, CountKind.N_OF_M, quantity, noun, part.value(), whole.value(), List.of());
            }
        }
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the", "its", "their", "our", "those", "these", "all" -> true;
            default -> false;
        };
    }

    // groups

    /** "the five Central Asian countries", "all 27 EU members", "the six members of the GCC". */
    private void groups(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (AreaMention mention : AreaFinder.standard().find(article.text(), sentence)) {
            if (!mention.area().isStated() || !Areas.standard().isGroup(mention.area())) {
                continue;
            }
            int noun = mention.end();
            if (MEMBER.has(word(tokens, noun))) {
                groupAt(sentence, numberBefore(tokens, mention.first()), mention.area(), word(tokens, noun));
                continue;
            }
            int of = mention.first() - 1;
            if (is(tokens, of, "the")) {
                of--;
            }
            boolean isMemberOf = is(tokens, of, "of") && MEMBER.has(word(tokens, of - 1));
            int first = isMemberOf && is(tokens, of - 2, "member") ? of - 2 : of - 1;
            if (isMemberOf) {
                groupAt(sentence, numberBefore(tokens, first), mention.area(), word(tokens, of - 1));
            }
        }
    }

    /** Where the number begins that ends before {@code end}; −1 if none does. */
    private static int numberBefore(List<Token> tokens, int end) {
        if (end < 1 || !SmallNumbers.isCardinal(tokens.get(end - 1))) {
            return -1;
        }
        for (int i = Math.max(0, end - 3); i < end; i++) {
            if (SmallNumbers.cardinalAt(tokens, i).end() == end) {
                return i;
            }
        }
        return -1;
    }

    private void groupAt(Sentence sentence, int at, Area group, String noun) {
        List<Token> tokens = sentence.tokens();
        if (at < 0) {
            return;
        }
        boolean isAll = is(tokens, at - 1, "all") || is(tokens, at - 2, "all");
        boolean isDefinite = isAll || is(tokens, at - 1, "the");
        SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, at);
        int year = date.value().isDated() ? date.value().end().getYear() : LATEST_YEAR;
        int members = Areas.standard().members(group, year).size();
        boolean isSettled = members <= MOST_SETTLED || group.code().equals("EU");
        if (!isDefinite || !isSettled || members < 2 || number.value() < 2) {
            return;
        }
        boolean isSizeThen =
                date.value().isDated() ? wasSize(group, year, number.value()) : wasEver(group, number.value());
        boolean isMore = number.value() > members;
        if (isSizeThen || isMore || isAll) {
            Quantity quantity = count(tokens, at, number.end(), number.value());
            int other = isSizeThen ? number.value() : members;
            String name = (noun.equals("member") ? "members" : noun) + " of "
                    + Areas.standard().name(group);
            add(sentence, CountKind.GROUP_MEMBERS, quantity, name, number.value(), other, List.of());
        }
    }

    /** An article of January speaks of the year before. */
    private static boolean wasSize(Area group, int year, int count) {
        return Areas.standard().members(group, year).size() == count
                || Areas.standard().members(group, year - 1).size() == count;
    }

    private static boolean wasEver(Area group, int count) {
        for (int year = 1950; year < 2050; year++) {
            if (Areas.standard().members(group, year).size() == count) {
                return true;
            }
        }
        return false;
    }

    // percentages of counts

    /** "45% of the 7 firms". */
    private void percentages(List<Sentence> sentences) {
        int at = 0;
        for (Quantity number : numbers) {
            if (number.kind() != Kind.PERCENT || number.isRange()) {
                continue;
            }
            while (at < sentences.size()
                    && sentences.get(at).span().end() <= number.span().start()) {
                at++;
            }
            if (at < sentences.size() && sentences.get(at).span().contains(number.span())) {
                percentage(sentences.get(at), number);
            }
        }
    }

    private void percentage(Sentence sentence, Quantity number) {
        List<Token> tokens = sentence.tokens();
        int of = DateLines.indexAt(tokens, number.span().end());
        int next = isDeterminer(word(tokens, of + 1)) ? of + 2 : of + 1;
        SmallNumbers.Found count = SmallNumbers.cardinalAt(tokens, next);
        boolean isCount = is(tokens, of, "of")
                && count.is()
                && count.value() >= 2
                && count.value() <= 100
                && count.end() < tokens.size()
                && tokens.get(count.end()).isWord()
                && tokens.get(count.end()).start() > tokens.get(count.end() - 1).end()
                && !SCALE.has(word(tokens, count.end()));
        if (isCount && !isPossessed(tokens, count.end())) {
            String noun = word(tokens, count.end());
            add(sentence, CountKind.PERCENT_OF_COUNT, number, noun, count.value(), count.value(), List.of());
        }
    }

    /** "of the 27 countries' exports": not of the countries. */
    private static boolean isPossessed(List<Token> tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + POSSESSIVE_REACH); i++) {
            if (is(tokens, i, "'s") || is(tokens, i, "'")) {
                return true;
            }
        }
        return false;
    }

    // sums

    /** "84 projects answer: 61 of them are newcomers, and 23 are existing investors". */
    private void totals(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        int colon = -1;
        for (int i = 1; i < tokens.size(); i++) {
            if (is(tokens, i, ":") && !tokens.get(i - 1).isNumber()) {
                colon = i;
                break;
            }
        }
        if (colon < 0) {
            return;
        }
        List<Integer> before = plainCounts(tokens, 0, colon);
        List<Integer> after = plainCounts(tokens, colon + 1, tokens.size());
        if (before.size() != 1 || after.size() < 2 || after.size() > 4 || !isOfThem(tokens, after.get(0))) {
            return;
        }
        int total = SmallNumbers.cardinalAt(tokens, before.get(0)).value();
        int sum = 0;
        for (int at : after) {
            sum += SmallNumbers.cardinalAt(tokens, at).value();
        }
        SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, before.get(0));
        String noun = word(tokens, number.end());
        add(
                sentence,
                PARTS,
                CountKind.SUM,
                count(tokens, before.get(0), number.end(), total),
                noun,
                total,
                sum,
                printed(tokens, after));
    }

    private static boolean isOfThem(List<Token> tokens, int at) {
        int end = SmallNumbers.cardinalAt(tokens, at).end();
        return is(tokens, end, "of") && is(tokens, end + 1, "them")
                || is(tokens, end, "are")
                || is(tokens, end, "were");
    }

    private List<String> printed(List<Token> tokens, List<Integer> places) {
        List<String> found = new ArrayList<>();
        for (int at : places) {
            found.add(new Span(
                            tokens.get(at).start(),
                            tokens.get(SmallNumbers.cardinalAt(tokens, at).end() - 1)
                                    .end())
                    .of(article.text()));
        }
        return found;
    }

    /** Where plain counts stand: no amounts, no years, no decimals; empty if anything else is a number. */
    private static List<Integer> plainCounts(List<Token> tokens, int from, int to) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!tokens.get(i).isNumber()) {
                continue;
            }
            SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, i);
            boolean isYear = number.value() >= 1900 && number.value() <= 2100;
            if (!number.is()
                    || isYear
                    || isAmount(tokens, i)
                    || SCALE.has(word(tokens, i + 1))
                    || is(tokens, i + 1, "%")) {
                return List.of();
            }
            places.add(i);
        }
        return places;
    }

    /** "there were 27 … and today there are 41. That is 14 new names." */
    private void difference(Sentence before, Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        boolean isThat = is(tokens, 0, "that") && (is(tokens, 1, "is") || is(tokens, 1, "was"));
        SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, 2);
        if (before == sentence || !isThat || !number.is() || SCALE.has(word(tokens, number.end()))) {
            return;
        }
        String kind = word(tokens, number.end());
        boolean isMore = kind.equals("new") || kind.equals("more") || kind.equals("additional");
        boolean isFewer = kind.equals("fewer") || kind.equals("less");
        List<Token> first = before.tokens();
        List<Integer> counts = new ArrayList<>();
        boolean isThere = false;
        for (int i = 0; i < first.size(); i++) {
            SmallNumbers.Found count = SmallNumbers.cardinalAt(first, i);
            boolean isYear = first.get(i).isNumber() && count.value() >= 1900 && count.value() <= 2100;
            isThere |= is(first, i, "there");
            if (count.is() && first.get(i).isNumber() && !isYear) {
                counts.add(count.value());
            }
        }
        if (counts.size() != 2 || !(isMore || isFewer) || !isThere) {
            return;
        }
        int change = isMore ? counts.get(1) - counts.get(0) : counts.get(0) - counts.get(1);
        add(
                sentence,
                CountKind.SUM,
                count(tokens, 2, number.end(), number.value()),
                kind + " " + word(tokens, number.end() + 1),
                number.value(),
                change,
                List.of(String.valueOf(counts.get(0)), String.valueOf(counts.get(1))));
    }

    /** "climbs six places to 38th from 44th", also with the places in the headline and the ranks in the body. */
    private void places(List<Sentence> sentences, Hints hints) {
        if (!hints.hasAny(Hints.PLACE)) {
            return;
        }
        List<int[]> climbs = new ArrayList<>();
        List<int[]> moves = new ArrayList<>();
        for (int s = 0; s < sentences.size(); s++) {
            if (!hints.has(sentences.get(s), Hints.PLACE)) {
                continue;
            }
            List<Token> tokens = sentences.get(s).tokens();
            for (int i = Hints.next(tokens, 0, Hints.PLACE);
                    i < tokens.size();
                    i = Hints.next(tokens, i + 1, Hints.PLACE)) {
                int at = numberBefore(tokens, i);
                if (at >= 0 && SmallNumbers.cardinalAt(tokens, at).value() < 300) {
                    climbs.add(new int[] {
                        s, at, SmallNumbers.cardinalAt(tokens, at).value(), i
                    });
                }
            }
        }
        for (int s = 0; s < sentences.size() && !climbs.isEmpty(); s++) {
            List<Token> tokens = sentences.get(s).tokens();
            int to = rankAfter(tokens, "to");
            int from = to > 0 ? rankAfter(tokens, "from") : 0;
            if (to > 0 && from > 0) {
                moves.add(new int[] {s, to, from});
            }
        }
        for (int[] climb : climbs) {
            int[] move = moves.size() == 1 && climbs.size() == 1 ? moves.get(0) : new int[0];
            for (int[] candidate : moves) {
                if (candidate[0] == climb[0]) {
                    move = candidate;
                }
            }
            if (move.length > 0) {
                List<Token> tokens = sentences.get(climb[0]).tokens();
                String verb = verbBefore(tokens, climb[1]);
                int change = verb.equals("down")
                        ? move[1] - move[2]
                        : verb.equals("up") ? move[2] - move[1] : Math.abs(move[1] - move[2]);
                add(
                        sentences.get(climb[0]),
                        CountKind.SUM,
                        count(tokens, climb[1], climb[3], climb[2]),
                        word(tokens, climb[3]),
                        climb[2],
                        change,
                        List.of(String.valueOf(move[2]), String.valueOf(move[1])));
            }
        }
    }

    private static String verbBefore(List<Token> tokens, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
            switch (word(tokens, i)) {
                case "climbs", "climbed", "rose", "rises", "up", "gained", "gains", "jumped", "jumps", "advanced" -> {
                    return "up";
                }
                case "fell", "falls", "dropped", "drops", "slipped", "slips", "down", "lost", "loses", "slid" -> {
                    return "down";
                }
                default -> {}
            }
        }
        return "";
    }

    /** The rank after a preposition: "to 38th place"; 0 if none stands there. */
    private static int rankAfter(List<Token> tokens, String preposition) {
        for (int i = 0; i < tokens.size(); i++) {
            if (word(tokens, i).equals(preposition)) {
                int at = is(tokens, i + 1, "the") ? i + 2 : i + 1;
                SmallNumbers.Found rank = SmallNumbers.ordinalAt(tokens, at);
                boolean isShare = rank.is() && is(tokens, rank.end(), "of");
                if (rank.is() && !isShare) {
                    return rank.value();
                }
            }
        }
        return 0;
    }

    /** "The three projects will thus employ 4,200 people" after list items with their jobs. */
    private void sumOfItems() {
        int sum = 0;
        List<String> items = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.LIST_ITEM) {
                int jobs = workers(paragraph.sentences(), items);
                if (jobs > 0) {
                    sum += jobs;
                    continue;
                }
            } else if (items.size() > 1) {
                total(paragraph.sentences(), sum, items);
            }
            sum = 0;
            items = new ArrayList<>();
        }
    }

    private int workers(List<Sentence> sentences, List<String> items) {
        int jobs = 0;
        int times = 0;
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                SmallNumbers.Found number = SmallNumbers.cardinalAt(sentence.tokens(), i);
                if (number.is()
                        && WORKER.has(word(sentence.tokens(), number.end()))
                        && !isAmount(sentence.tokens(), i)) {
                    jobs = number.value();
                    times++;
                    items.add(sentence.tokens().get(i).span().of(article.text()));
                }
            }
        }
        return times == 1 ? jobs : 0;
    }

    private void total(List<Sentence> sentences, int sum, List<String> items) {
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            boolean isTotal = tokens.stream().anyMatch(t -> SUM.has(t.lower()));
            for (int i = 0; isTotal && i < tokens.size(); i++) {
                SmallNumbers.Found number = SmallNumbers.cardinalAt(tokens, i);
                boolean isWorkers = number.is() && WORKER.has(word(tokens, number.end())) && !isAmount(tokens, i);
                if (isWorkers) {
                    Quantity quantity = count(tokens, i, number.end(), number.value());
                    add(
                            sentence,
                            PARTS,
                            CountKind.SUM,
                            quantity,
                            word(tokens, number.end()),
                            number.value(),
                            sum,
                            List.copyOf(items));
                    return;
                }
            }
        }
    }
}
