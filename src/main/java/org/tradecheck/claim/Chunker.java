package org.tradecheck.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.ProductMention;
import org.tradecheck.text.Lexicon;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/** Cuts a sentence into chunks: what was recognised, the cues between, and other words. */
final class Chunker {

    /** Before a plural of change that is no verb: "both flows registered decreases, of A and B". */
    private static final WordSet RECORDING = WordSet.of(
            "registered",
            "recorded",
            "showed",
            "saw",
            "posted",
            "reported",
            "experienced",
            "noted",
            "register",
            "record");

    /** Territories that official prose names with China in a bracket. */
    private static final Set<String> OF_CHINA = Set.of("HKG", "MAC", "TWN");

    /** Words that are nouns after an article or before "in" and "of", and verbs elsewhere. */
    private static final WordSet NOUN_OR_VERB = WordSet.of(
            "increase",
            "increases",
            "rise",
            "rises",
            "gain",
            "gains",
            "jump",
            "jumps",
            "surge",
            "surges",
            "fall",
            "falls",
            "drop",
            "drops",
            "decline",
            "declines",
            "decrease",
            "decreases",
            "slump",
            "slumps",
            "plunge",
            "plunges",
            "dip",
            "dips",
            "slide",
            "slides",
            "advance",
            "advances",
            "climb",
            "climbs",
            "gaining",
            "rising");

    private static final WordSet ARTICLES = WordSet.of(
            "a", "an", "the", "this", "that", "its", "their", "any", "sharp", "slight", "modest", "further", "similar",
            "sized", "cent", "pct", "percent", "%");

    /** A line of a list names what it is of in fewer chunks than this. */
    private static final int LONGEST_LABEL = 8;

    private final Mentions mentions;
    private final List<Token> tokens;
    private final Chunk[] chunks;
    private int count;
    private final Starts periodStarts;
    private final Starts quantityStarts;
    private final Starts measureStarts;
    private final Starts areaStarts;
    private final Starts productStarts;

    private Chunker(Mentions mentions) {
        this.mentions = mentions;
        this.tokens = mentions.sentence().tokens();
        this.chunks = new Chunk[tokens.size()];
        this.periodStarts = new Starts(mentions.periods().size());
        this.quantityStarts = new Starts(mentions.quantities().size());
        this.measureStarts = new Starts(mentions.measures().size());
        this.areaStarts = new Starts(mentions.areas().size());
        this.productStarts = new Starts(mentions.products().size());
        for (PeriodExpression period : mentions.periods()) {
            periodStarts.add(period.span());
        }
        for (Quantity quantity : mentions.quantities()) {
            quantityStarts.add(quantity.span());
        }
        for (MeasureMention measure : mentions.measures()) {
            measureStarts.add(measure.span());
        }
        for (AreaMention area : mentions.areas()) {
            areaStarts.add(area.span());
        }
        for (ProductMention product : mentions.products()) {
            productStarts.add(product.span());
        }
    }

    static Chunks chunks(Mentions mentions) {
        return new Chunker(mentions).cut();
    }

    private Chunks cut() {
        int at = 0;
        int mention = -1;
        while (at < tokens.size()) {
            int start = tokens.get(at).start();
            if (mention < start) {
                mention = nextMention(start);
            }
            if (mention > start) {
                at = addCueOrWord(at);
                continue;
            }
            int period = periodStarts.at(start);
            int quantity = quantityStarts.at(start);
            int measure = measureStarts.at(start);
            int area = areaStarts.at(start);
            int product = productStarts.at(start);
            if (quantity >= 0 && !isAmount(mentions.quantities().get(quantity))) {
                quantity = -1;
            }
            // "two-way trade"
            quantity = measure >= 0 ? -1 : quantity;
            if (quantity >= 0 && (period < 0 || !covers(period, quantity))) {
                at = add(
                        Chunk.Kind.QUANTITY,
                        quantity,
                        mentions.quantities().get(quantity).span(),
                        at);
            } else if (period >= 0) {
                at = add(
                        Chunk.Kind.PERIOD,
                        period,
                        mentions.periods().get(period).span(),
                        at);
            } else if (measure >= 0) {
                at = add(
                        Chunk.Kind.MEASURE,
                        measure,
                        mentions.measures().get(measure).span(),
                        at);
            } else if (area >= 0 && !isTown(area) && (product < 0 || !isLonger(product, area))) {
                at = add(
                        Chunk.Kind.AREA,
                        area,
                        upToMeasure(mentions.areas().get(area).span()),
                        at);
            } else if (product >= 0) {
                at = add(
                        Chunk.Kind.PRODUCT,
                        product,
                        upToMeasure(mentions.products().get(product).span()),
                        at);
            } else {
                at = addCueOrWord(at);
            }
        }
        labelItem();
        dropAbbreviations();
        return new Chunks(chunks, count);
    }

    /** "the Association of Southeast Asian Nations (ASEAN) took A": the name in the bracket is the one before it. */
    private void dropAbbreviations() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean isRepeated = i + 3 < count
                    && chunks[i].is(Chunk.Kind.AREA)
                    && chunks[i + 1].is(Cue.OPEN)
                    && chunks[i + 2].is(Chunk.Kind.AREA)
                    && chunks[i + 3].is(Cue.CLOSE)
                    && isSameOrWithin(areaOf(chunks[i]), areaOf(chunks[i + 2]));
            chunks[kept++] = chunks[i];
            i += isRepeated ? 3 : 0;
        }
        count = kept;
    }

    /** "Taiwan (China)", "Hong Kong (China)": as official prose names them. */
    private static boolean isSameOrWithin(Area name, Area inBracket) {
        return name.equals(inBracket) || (inBracket.code().equals("CHN") && OF_CHINA.contains(name.code()));
    }

    private Area areaOf(Chunk chunk) {
        return mentions.areas().get(chunk.index()).area();
    }

    /** "- Mexico, $2.9 billion, up 4%": in a line of a list, the comma between name and figure is a colon. */
    private void labelItem() {
        boolean isLine = count > 3 && (chunks[0].is("-") || chunks[0].is("\u2022") || chunks[0].is(Cue.DASH));
        int mark = isLine ? 2 : count;
        while (mark < Math.min(count, LONGEST_LABEL) && isOfName(chunks[mark])) {
            mark++;
        }
        boolean isNamed = isLine && (chunks[1].is(Chunk.Kind.AREA) || chunks[1].is(Chunk.Kind.PRODUCT));
        if (isNamed && mark + 1 < count && chunks[mark].is(Cue.COMMA) && chunks[mark + 1].is(Chunk.Kind.QUANTITY)) {
            int start = chunks[mark].span().start();
            Token comma =
                    tokens.stream().filter(t -> t.start() == start).findFirst().orElseThrow();
            chunks[mark] = Chunk.ofCue(comma, Cue.COLON);
        }
    }

    private static boolean isOfName(Chunk chunk) {
        return chunk.is(Chunk.Kind.PRODUCT) || chunk.is(Chunk.Kind.WORD) || chunk.is(Cue.AND) || chunk.is(Cue.FILLER);
    }

    /** "Seville sold goods", "in Seville": a town stands for its country only where goods go to it or come from it. */
    private boolean isTown(int area) {
        AreaMention mention = mentions.areas().get(area);
        if (mention.form() != AreaMention.Form.CITY) {
            return false;
        }
        Token before = mention.first() > 0 ? tokens.get(mention.first() - 1) : null;
        return before == null || !(before.is("to") || before.is("from") || before.is("with"));
    }

    /** Where the next mention of any kind starts, from an offset on. */
    private int nextMention(int start) {
        int next = Math.min(periodStarts.from(start), quantityStarts.from(start));
        next = Math.min(next, Math.min(measureStarts.from(start), areaStarts.from(start)));
        return Math.min(next, productStarts.from(start));
    }

    /**
     * "Japan's customs-cleared surplus" names no customs office, and in "capital goods imports" the imports are of goods: a
     * measure that starts inside ends the mention, unless it ends inside as well: "the Organization of Petroleum Exporting
     * Countries".
     */
    private Span upToMeasure(Span mention) {
        for (MeasureMention measure : mentions.measures()) {
            int start = measure.span().start();
            boolean isWithin = measure.span().end() < mention.end();
            if (start > mention.start() && start < mention.end() && !isWithin) {
                return new Span(mention.start(), start);
            }
        }
        return mention;
    }

    private boolean covers(int period, int quantity) {
        return mentions.periods()
                .get(period)
                .span()
                .contains(mentions.quantities().get(quantity).span());
    }

    private boolean isLonger(int product, int area) {
        return mentions.products().get(product).span().length()
                > mentions.areas().get(area).span().length();
    }

    /** Dates, years, ages and ordinals are never amounts. */
    static boolean isAmount(Quantity quantity) {
        String unit = quantity.unit().code();
        int per = unit.indexOf('/');
        boolean isExchangeRate = per > 0
                && unit.length() - per == 4
                && Character.isUpperCase(unit.charAt(0))
                && Character.isUpperCase(unit.charAt(per + 1));
        if (isExchangeRate) {
            return false;
        }
        return switch (quantity.kind()) {
            case YEAR, DATE, AGE, ORDINAL -> false;
            case MONEY, PERCENT, PERCENTAGE_POINT, BASIS_POINT, MULTIPLE, MASS, VOLUME, ENERGY, LENGTH, COUNT, OTHER ->
                true;
        };
    }

    private int add(Chunk.Kind kind, int index, Span span, int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).start() < span.end()) {
            next++;
        }
        add(Chunk.ofMention(kind, span, index, tokens, at, next - at));
        return Math.max(next, at + 1);
    }

    private void add(Chunk chunk) {
        chunks[count] = chunk;
        count++;
    }

    private int addCueOrWord(int at) {
        Token first = tokens.get(at);
        if (isOfCompound(at)) {
            add(Chunk.ofWord(first));
            return at + 1;
        }
        int traits = Cues.traits(first.word());
        if (Cues.goesOn(traits)) {
            int length = addLongCue(first, at);
            if (length > 0) {
                return at + length;
            }
        }
        add(Cues.isCue(traits) ? Chunk.ofCue(first, cue(traits, at)) : Chunk.ofWord(first));
        return at + 1;
    }

    /** "built-up cars", "knocked-down kits": neither goes up nor down. */
    private boolean isOfCompound(int at) {
        Token word = tokens.get(at);
        return at > 1
                && (word.is("up") || word.is("down"))
                && tokens.get(at - 1).is("-")
                && tokens.get(at - 1).end() == word.start()
                && tokens.get(at - 2).end() == tokens.get(at - 1).start();
    }

    /** Adds the cue of several words that begins with a token. Returns how many they are, 0 for none. */
    private int addLongCue(Token first, int at) {
        Optional<Lexicon.Match<Cue>> match = Cues.ALL.longestAt(tokens, at);
        int length = match.isPresent() ? match.get().tokens() : 1;
        if (length == 1 || isBlocked(at, length)) {
            return 0;
        }
        Token last = tokens.get(at + length - 1);
        add(Chunk.ofCue(first, last, match.get().value(), match.get().phrase()));
        return length;
    }

    /** A phrase never swallows a recognised mention. */
    private boolean isBlocked(int at, int length) {
        for (int i = 1; i < length; i++) {
            int start = tokens.get(at + i).start();
            if (isAmountAt(start) || measureStarts.has(start) || periodStarts.has(start)) {
                return true;
            }
        }
        if (endsInCompound(at + length)) {
            return true;
        }
        // "Its share in total exports", "in all exports": the total is that of the exports.
        return tokens.get(at).is("in")
                && length == 2
                && (tokens.get(at + 1).is("total") || tokens.get(at + 1).is("all"))
                && at + 2 < tokens.size()
                && (measureStarts.has(tokens.get(at + 2).start())
                        || (at + 3 < tokens.size()
                                && measureStarts.has(tokens.get(at + 3).start())));
    }

    /** "used in weight-loss drugs": the phrase would end with the first half of a word. */
    private boolean endsInCompound(int next) {
        return next + 1 < tokens.size()
                && tokens.get(next).is("-")
                && tokens.get(next).start() == tokens.get(next - 1).end()
                && tokens.get(next + 1).start() == tokens.get(next).end()
                && tokens.get(next + 1).isWord();
    }

    /** "came first" has an ordinal in it, which is no figure. */
    private boolean isAmountAt(int start) {
        int quantity = quantityStarts.indexOf(start);
        return quantity >= 0 && isAmount(mentions.quantities().get(quantity));
    }

    static boolean isNounOrVerb(String word) {
        return NOUN_OR_VERB.has(word);
    }

    private Cue cue(int traits, int at) {
        Cue cue = Cues.cue(traits);
        if (!Cues.isNounOrVerb(traits)) {
            return cue;
        }
        boolean isUp = cue == Cue.UP || cue == Cue.RISE;
        boolean isNoun = at == 0
                || ARTICLES.has(tokens.get(at - 1))
                || isBehindAdjective(at)
                || (count > 0 && (chunks[count - 1].is(Chunk.Kind.QUANTITY) || isAdjective(chunks[count - 1])))
                || isPeriodBehindFigure()
                || (at > 0 && RECORDING.has(tokens.get(at - 1)))
                || (at + 1 < tokens.size()
                        && (tokens.get(at + 1).is("of") || tokens.get(at + 1).is("in")));
        if (isNoun) {
            return isUp ? Cue.RISE : Cue.FALL;
        }
        return isUp ? Cue.UP : Cue.DOWN;
    }

    /** "a sizeable decline", "an across-the-board rise": an article, and one word that says of what kind. */
    private boolean isBehindAdjective(int at) {
        boolean isArticle =
                at > 1 && (tokens.get(at - 2).is("a") || tokens.get(at - 2).is("an"));
        return isArticle && tokens.get(at - 1).isWord() && chunks[count - 1].is(Chunk.Kind.WORD);
    }

    /** "a $12 billion third-quarter increase". */
    private boolean isPeriodBehindFigure() {
        return count > 1 && chunks[count - 1].is(Chunk.Kind.PERIOD) && chunks[count - 2].is(Chunk.Kind.QUANTITY);
    }

    private static boolean isAdjective(Chunk chunk) {
        return chunk.is(Cue.FILLER) || chunk.is(Cue.TOTAL) || chunk.is(Cue.RECORD_HIGH) || chunk.is(Cue.CUMULATIVE);
    }

    /** Where the mentions of one kind start, in order; asked token by token. */
    private static final class Starts {

        private static final int[] NONE = {};

        private final int[] starts;
        private int size;
        private int next;

        Starts(int count) {
            starts = count == 0 ? NONE : new int[count];
        }

        void add(Span span) {
            starts[size++] = span.start();
        }

        /** The mention that starts at this offset, or −1; offsets never fall. */
        int at(int start) {
            return from(start) == start ? next : -1;
        }

        /** Where the next mention starts from this offset on; never if there is none. Offsets never fall. */
        int from(int start) {
            while (next < size && starts[next] < start) {
                next++;
            }
            return next < size ? starts[next] : Integer.MAX_VALUE;
        }

        boolean has(int start) {
            return indexOf(start) >= 0;
        }

        /** The mention that starts at this offset, or a negative number; asked for any offset. */
        int indexOf(int start) {
            return Arrays.binarySearch(starts, 0, size, start);
        }
    }
}
