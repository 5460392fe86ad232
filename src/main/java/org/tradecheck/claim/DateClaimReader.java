package org.tradecheck.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tradecheck.claim.DateClaim.DateKind;
import org.tradecheck.claim.Reading.ArticleDate;
import org.tradecheck.claim.SentenceDates.Dated;
import org.tradecheck.quantity.Hedge;
import org.tradecheck.quantity.Interval;
import org.tradecheck.quantity.Kind;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.Unit;
import org.tradecheck.series.Area;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Article;
import org.tradecheck.text.LexiconFile;
import org.tradecheck.text.Place;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;
import org.tradecheck.text.WordBits;

/**
 * Reads what an article says about dates: anniversaries, years between events, ages at death, weekdays, "last August",
 * events in an order. {@link #read} is a pure function; its claims carry number 0 and wait to be numbered.
 */
public final class DateClaimReader {

    private static final Map<String, Integer> STAGES = new HashMap<>();
    private static final Map<String, Cue> CUES = new HashMap<>();
    private static final Set<Cue> NO_CUES = Set.of();

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final WordSet LOOSE = WordSet.of(
            "about",
            "around",
            "nearly",
            "almost",
            "over",
            "than",
            "roughly",
            "least",
            "some",
            "approximately",
            "most",
            "within",
            "every",
            "each",
            "next",
            "another");

    /** Words that name no event. */
    private static final WordSet SMALL_WORDS = WordSet.of(
            "over", "with", "from", "that", "this", "their", "during", "were", "been", "have", "said", "into", "upon",
            "than", "when", "where", "they", "more", "most", "also", "about", "under", "between", "until", "month",
            "year", "years", "months");

    /** Words that bring in another thing, so that two dates are no longer those of one. */
    private static final WordSet OTHERS = WordSet.of(
            "another",
            "first",
            "second",
            "third",
            "earlier",
            "previous",
            "one",
            "other",
            "others",
            "after",
            "follows",
            "following",
            "predecessor",
            "which",
            "who",
            "whose",
            "unlike",
            "while",
            "whereas",
            "but",
            "will",
            "would",
            "expected",
            "due",
            "planned",
            "originally",
            "last",
            "next",
            "before",
            "since");

    static {
        for (String[] fields : LexiconFile.lines(DateClaimReader.class, "event-verbs.tsv")) {
            STAGES.put(fields[0], Integer.valueOf(fields[1]));
            CUES.put(fields[0], Cue.EVENT);
        }
        CUES.put("born", Cue.EVENT);
        CUES.put("years", Cue.YEARS);
        CUES.put("months", Cue.YEARS);
        CUES.put("month", Cue.YEARS);
        CUES.put("died", Cue.DEATH);
        CUES.put("dies", Cue.DEATH);
        CUES.put("last", Cue.LAST);
        for (String weekday : WEEKDAYS) {
            CUES.put(weekday, Cue.WEEKDAY);
        }
    }

    private final Article article;
    private final Times times;
    private final ArticleDate date;
    private final String latest;
    private final List<DateClaim> found = new ArrayList<>();
    private final List<SentenceDates> relative = new ArrayList<>();

    private DateClaimReader(Times times, ArticleDate date) {
        this.times = times;
        this.article = times.article();
        this.date = date;
        this.latest = date.value().isDated() ? String.valueOf(date.value().end().getYear()) : "9999";
    }

    /**
     * The claims about dates, in the order of the text.
     *
     * @param date the article's date, from {@link ArticleDates}
     */
    public static List<DateClaim> read(Article article, ArticleDate date) {
        return read(Times.of(article), date);
    }

    /** As {@link #read(Article, ArticleDate)}, with what is known of the times that the article names. */
    static List<DateClaim> read(Times times, ArticleDate date) {
        DateClaimReader reader = new DateClaimReader(times, date);
        reader.anniversaries();
        List<Sentence> sentences = times.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Set<Cue> cues = times.hints().has(sentence, Hints.DATE) ? reader.cues(sentence.tokens()) : NO_CUES;
            if (!cues.isEmpty()) {
                boolean hasBefore = i > 0 && sentences.get(i - 1).paragraph() == sentence.paragraph();
                reader.read(cues, sentence, hasBefore ? sentences.get(i - 1) : sentence);
            }
        }
        reader.relativeMonths();
        if (times.hints().hasAny(Hints.STREAK)) {
            reader.streaks();
        }
        reader.found.sort(Comparator.comparing(DateClaim::span));
        return List.copyOf(reader.found);
    }

    /**
     * What a sentence may say about dates: most say nothing, and are not looked at any further. Events have an order only
     * where two years are printed, or one that is later than the article's.
     */
    private enum Cue {
        /** Counts of years and of months. */
        YEARS,
        DEATH,
        WEEKDAY,
        EVENT,
        LAST;

        private final int bit = 1 << ordinal();
    }

    /** Whether a word may say something about dates. */
    static boolean isCue(String word) {
        return CUES.containsKey(word);
    }

    /** By the place of the {@link Cue} of a word. */
    private static final WordBits CUE_BITS = new WordBits(Cue.values().length) {
        @Override
        protected int ask(String word) {
            Cue cue = CUES.get(word);
            return cue == null ? 0 : cue.bit;
        }
    };

    private Set<Cue> cues(List<Token> tokens) {
        boolean isMeantAlone = (CUE_BITS.among(tokens) & ~(Cue.WEEKDAY.bit | Cue.EVENT.bit)) != 0;
        if (!isMeantAlone && !Token.hasNumber(tokens)) {
            return NO_CUES;
        }
        Set<Cue> cues = NO_CUES;
        int years = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isNumber()) {
                if (token.length() >= 4 && token.lower().length() == 4) {
                    years += token.lower().compareTo(latest) > 0 ? 2 : 1;
                }
                continue;
            }
            Cue cue = token.isWord() && CUE_BITS.isAny(token.word()) ? CUES.get(token.lower()) : null;
            if (cue != null && isMeant(cue, tokens, i)) {
                if (cues == NO_CUES) {
                    cues = EnumSet.noneOf(Cue.class);
                }
                cues.add(cue);
            }
        }
        if (years < 2 && cues != NO_CUES) {
            cues.remove(Cue.EVENT);
        }
        return cues;
    }

    private boolean isMeant(Cue cue, List<Token> tokens, int at) {
        return switch (cue) {
            case DEATH, EVENT -> true;
            case YEARS -> tokens.get(at).is("years") || isCountBefore(tokens, at);
            case LAST -> isCapital(tokens, at + 1);
            case WEEKDAY -> isNumberWithin(tokens, at);
        };
    }

    private static boolean isCountBefore(List<Token> tokens, int at) {
        int count = at > 1 && tokens.get(at - 1).is("-") ? at - 2 : at - 1;
        return count >= 0 && SmallNumbers.isCardinal(tokens.get(count));
    }

    private boolean isCapital(List<Token> tokens, int i) {
        return i < tokens.size()
                && Character.isUpperCase(article.text().charAt(tokens.get(i).start()));
    }

    private static boolean isNumberWithin(List<Token> tokens, int at) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + 4); i++) {
            if (tokens.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private void read(Set<Cue> cues, Sentence sentence, Sentence previous) {
        SentenceDates dates = SentenceDates.of(times, sentence, date);
        if (cues.contains(Cue.YEARS) || cues.contains(Cue.DEATH)) {
            SentenceDates before = previous == sentence ? dates : SentenceDates.of(times, previous, date);
            yearsBetween(dates, before);
            monthsSpanned(dates);
            age(dates, before);
        }
        if (cues.contains(Cue.WEEKDAY)) {
            weekdays(dates);
        }
        if (cues.contains(Cue.EVENT) || cues.contains(Cue.DEATH)) {
            order(dates);
        }
        if (cues.contains(Cue.LAST)) {
            relative.add(dates);
        }
    }

    private Slot<Period> today() {
        boolean isPrinted = date.basis() == ArticleDate.Basis.GIVEN || date.basis() == ArticleDate.Basis.PRINTED;
        return date.value().isDated()
                ? new Slot<>(date.value(), isPrinted ? Evidence.EXPLICIT : Evidence.PARAGRAPH, Span.NONE)
                : Slot.NO_PERIOD;
    }

    private static Slot<Period> slot(Dated dated) {
        return Slot.explicit(dated.period(), dated.mention().span());
    }

    private void add(
            SentenceDates dates,
            String phrasing,
            DateKind kind,
            Span span,
            Kind unit,
            int count,
            Slot<Period> from,
            Slot<Period> to,
            String label) {
        Sentence sentence = dates.sentence();
        found.add(new DateClaim(
                provenance(sentence, span, phrasing),
                Slots.OPEN,
                kind,
                number(span, unit, count),
                count,
                from,
                to,
                label,
                List.of()));
    }

    static Provenance provenance(Sentence sentence, Span span, String phrasing) {
        boolean isQuoted = sentence.place() == Place.QUOTATION;
        return new Provenance(
                0,
                phrasing,
                span,
                sentence.span(),
                sentence.index(),
                sentence.paragraph(),
                0,
                sentence.place(),
                true,
                isQuoted);
    }

    /** A count that means exactly what it says. */
    static Quantity number(Span span, Kind kind, int count) {
        BigDecimal value = BigDecimal.valueOf(count);
        Interval exactly = Interval.exactly(value);
        return new Quantity(
                span,
                kind,
                value,
                value,
                BigDecimal.ONE,
                kind == Kind.COUNT ? Unit.COUNT : Unit.NONE,
                Hedge.EXACT,
                exactly,
                exactly);
    }

    private void anniversaries() {
        for (Anniversaries.Anniversary a : Anniversaries.in(times)) {
            Slot<Period> from = a.of().isStated()
                    ? new Slot<>(a.of(), a.isNear() ? Evidence.EXPLICIT : Evidence.PARAGRAPH, a.ofSpan())
                    : Slot.NO_PERIOD;
            Slot<Period> to = a.celebrated().isStated()
                    ? Slot.explicit(a.celebrated(), a.celebratedSpan())
                    : a.isThisYear() ? today() : Slot.NO_PERIOD;
            Sentence sentence = a.sentence();
            found.add(new DateClaim(
                    provenance(sentence, a.span(), "anniversary"),
                    Slots.OPEN,
                    DateKind.ANNIVERSARY,
                    number(a.span(), Kind.ORDINAL, a.count()),
                    a.count(),
                    from,
                    to,
                    "anniversary",
                    List.of()));
        }
    }

    /** "The eight months from January to August". */
    private void monthsSpanned(SentenceDates dates) {
        for (SpannedMonths.Spanned spanned : SpannedMonths.in(dates)) {
            Period all = spanned.months().period();
            Span origin = spanned.months().mention().span();
            int months = all.lengthInMonths();
            Slot<Period> from = Slot.explicit(Period.months(YearMonth.from(all.start()), 1), origin);
            Slot<Period> to = Slot.explicit(Period.months(YearMonth.from(all.end()), 1), origin);
            // "from March to June" may mean so many months after March.
            boolean isElapsed = spanned.isFromTo() && spanned.count() == months - 1;
            if (!isElapsed) {
                add(
                        dates,
                        "months-spanned",
                        DateKind.MONTHS_SPANNED,
                        spanned.span(),
                        Kind.COUNT,
                        spanned.count(),
                        from,
                        to,
                        "months");
            }
        }
    }

    /** "The eighth month running; the slide began in April". */
    private void streaks() {
        for (Streaks.Streak streak : Streaks.in(times, date)) {
            found.add(new DateClaim(
                    provenance(streak.sentence(), streak.words(), "streak"),
                    Slots.OPEN,
                    DateKind.STREAK,
                    number(streak.words(), Kind.COUNT, streak.count()),
                    streak.count(),
                    Slot.explicit(streak.first(), streak.origin()),
                    Slot.explicit(streak.last(), streak.lastOrigin()),
                    "streak",
                    List.of()));
        }
    }

    // years between

    private void yearsBetween(SentenceDates dates, SentenceDates before) {
        List<Token> tokens = dates.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            SmallNumbers.Found count = SmallNumbers.cardinalAt(tokens, i);
            if (!count.is() || !dates.word(count.end()).equals("years") || LOOSE.has(dates.word(i - 1))) {
                continue;
            }
            int after = count.end() + 1;
            Span span = new Span(tokens.get(i).start(), tokens.get(after - 1).end());
            switch (dates.word(after)) {
                case "later" -> {
                    if (!dates.word(after + 1).equals("than")) {
                        later(dates, before, i, after, count.value(), span);
                    }
                }
                case "earlier" -> {
                    if (!dates.word(after + 1).equals("than")) {
                        earlier(dates, i, count.value(), span);
                    }
                }
                case "after", "since", "from", "following" -> after(dates, i, after, count.value(), span);
                case "ago" -> ago(dates, i, after, count.value(), span);
                default -> lasting(dates, i, after, count.value(), span);
            }
        }
    }

    /** "signed in 2019 and handed over in 2023, four years later"; "Four years later, in 2023, it opened." */
    private void later(SentenceDates dates, SentenceDates before, int at, int after, int count, Span span) {
        List<Dated> left = leftOf(dates, at);
        if (left.size() == 2 && dates.isAdjacent(left.get(1).end(), at)) {
            between(dates, span, count, slot(left.get(0)), slot(left.get(1)));
            return;
        }
        Dated right = firstRight(dates, after + 1, 3);
        if (right == null) {
            return;
        }
        if (left.size() == 1) {
            between(dates, span, count, slot(left.get(0)), slot(right));
        } else if (left.isEmpty() && before != dates && before.events().size() == 1) {
            between(dates, span, count, slot(before.events().get(0)).at(Evidence.SENTENCE), slot(right));
        }
    }

    /** "completed in 2023; the contract was signed in 2019, four years earlier". */
    private void earlier(SentenceDates dates, int at, int count, Span span) {
        List<Dated> left = leftOf(dates, at);
        if (left.size() == 2 && dates.isAdjacent(left.get(1).end(), at)) {
            between(dates, span, count, slot(left.get(1)), slot(left.get(0)));
        }
    }

    /** "in 2023, four years after the contract of 2019"; "now, 30 years after 1992"; "in the 30 years since 1992". */
    private void after(SentenceDates dates, int at, int after, int count, Span span) {
        for (Dated dated : dates.all()) {
            boolean isSince = dated.mention().form() == PeriodExpression.Form.SINCE && dated.first() == after;
            if (isSince) {
                int year = dated.period().start().getYear();
                between(
                        dates,
                        span,
                        count,
                        Slot.explicit(Period.year(year), dated.mention().span()),
                        today());
                return;
            }
        }
        Dated event = firstRight(dates, after + 1, 9);
        if (event != null && !isOnePhrase(dates, after + 1, event.first())) {
            return;
        }
        if (event == null) {
            return;
        }
        List<Dated> left = leftOf(dates, at);
        if (!left.isEmpty() && dates.isAdjacent(left.get(left.size() - 1).end(), at)) {
            between(dates, span, count, slot(event), slot(left.get(left.size() - 1)));
            return;
        }
        boolean isNow = dates.word(after).equals("since");
        for (int i = Math.max(0, at - 4); i < at; i++) {
            isNow |= dates.word(i).equals("now") || dates.word(i).equals("today");
        }
        boolean isDirect = event.first() - after <= 2;
        if (isNow && left.isEmpty() && (isDirect || !dates.word(after).equals("since"))) {
            between(dates, span, count, slot(event), today());
        }
    }

    /** Whether nothing between two places begins another thought. */
    private static boolean isOnePhrase(SentenceDates dates, int from, int to) {
        for (int i = from; i < to; i++) {
            switch (dates.word(i)) {
                case "and", "or", "but", ",", ";", ":", "-", "--", "while" -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /** "ten years ago, in 2012"; "in 1992, 30 years ago". */
    private void ago(SentenceDates dates, int at, int after, int count, Span span) {
        List<Dated> left = leftOf(dates, at);
        Dated right = firstRight(dates, after + 1, 3);
        if (right != null && dates.isAdjacent(after + 1, right.first())) {
            between(dates, span, count, slot(right), today());
        } else if (!left.isEmpty() && dates.isAdjacent(left.get(left.size() - 1).end(), at)) {
            between(dates, span, count, slot(left.get(left.size() - 1)), today());
        }
    }

    /** "launched in 2014 and completed in 2020, six years"; "took six years"; "six years (from 2014 to 2020)". */
    private void lasting(SentenceDates dates, int at, int after, int count, Span span) {
        for (Dated range : dates.all()) {
            boolean isRange = range.isWritten() && range.period().lengthInMonths() > 12;
            if (isRange && range.first() >= after && dates.isAdjacent(after, range.first())) {
                between(
                        dates,
                        span,
                        count,
                        Slot.explicit(
                                Period.year(range.period().start().getYear()),
                                range.mention().span()),
                        Slot.explicit(
                                Period.year(range.period().end().getYear()),
                                range.mention().span()));
                return;
            }
        }
        List<Dated> left = leftOf(dates, at);
        if (left.size() != 2 || dates.events().size() != 2) {
            return;
        }
        String verb = dates.word(at - 1);
        boolean isDuration =
                verb.equals("took") || verb.equals("taking") || verb.equals("lasted") || verb.equals("lasting");
        boolean isApposition = verb.equals(",")
                && dates.isAdjacent(left.get(1).end(), at)
                && (after >= dates.tokens().size() || dates.word(after).equals("."));
        if (isDuration || isApposition) {
            between(dates, span, count, slot(left.get(0)), slot(left.get(1)));
        }
    }

    private void between(SentenceDates dates, Span span, int count, Slot<Period> from, Slot<Period> to) {
        add(dates, "years-between", DateKind.YEARS_BETWEEN, span, Kind.COUNT, count, from, to, "years");
    }

    private static List<Dated> leftOf(SentenceDates dates, int at) {
        return dates.events().stream().filter(d -> d.end() <= at).toList();
    }

    /** The first dated event that begins within some tokens of a place. */
    private static @Nullable Dated firstRight(SentenceDates dates, int from, int reach) {
        for (Dated dated : dates.events()) {
            if (dated.first() >= from && dated.first() <= from + reach) {
                return dated;
            }
        }
        return null;
    }

    // age

    private void age(SentenceDates dates, SentenceDates before) {
        List<Token> tokens = dates.tokens();
        int died = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (dates.word(i).equals("died") || dates.word(i).equals("dies")) {
                died = i;
            }
        }
        if (died < 0) {
            return;
        }
        Dated death = firstRight(dates, died + 1, 4);
        for (int i = died + 1; i < tokens.size(); i++) {
            int number = ageAt(dates, i);
            SmallNumbers.Found age = number < 0 ? SmallNumbers.Found.NONE : SmallNumbers.cardinalAt(tokens, number);
            if (age.is() && age.value() > 0 && age.value() < 125 && number - died < 16) {
                Dated birth = birth(dates, died);
                Slot<Period> from = birth != null ? slot(birth) : Slot.NO_PERIOD;
                if (birth == null && before != dates) {
                    Dated earlier = birth(before, before.tokens().size());
                    from = earlier != null ? slot(earlier).at(Evidence.SENTENCE) : from;
                }
                Slot<Period> to = death != null ? slot(death) : Slot.NO_PERIOD;
                Span span = new Span(
                        tokens.get(number).start(), tokens.get(age.end() - 1).end());
                String label = isCountedFromConception(dates) ? "age, East Asian" : "age";
                add(dates, "age-at-death", DateKind.AGE_AT_DEATH, span, Kind.AGE, age.value(), from, to, label);
                return;
            }
        }
    }

    /** The place of the number in "at the age of 75", "aged 75", "at 75"; −1 if none begins here. */
    private static int ageAt(SentenceDates dates, int i) {
        if (dates.word(i).equals("aged")) {
            return i + 1;
        }
        if (dates.word(i).equals("age") && dates.word(i + 1).equals("of")) {
            return i + 2;
        }
        boolean isPlain = dates.word(i).equals("at")
                && (i + 2 >= dates.tokens().size()
                        || dates.word(i + 2).equals(".")
                        || dates.word(i + 2).equals(",")
                        || dates.word(i + 2).equals("and"));
        return isPlain ? i + 1 : -1;
    }

    private static @Nullable Dated birth(SentenceDates dates, int end) {
        for (int i = 0; i < end; i++) {
            if (dates.word(i).equals("born")) {
                return firstRight(dates, i + 1, 6);
            }
        }
        return null;
    }

    /** In Korea and China a child used to be one at birth. */
    private boolean isCountedFromConception(SentenceDates dates) {
        Span paragraph = article.paragraphs().get(dates.sentence().paragraph()).span();
        String text = paragraph.of(article.text());
        return text.contains("Korea")
                || text.contains("China")
                || text.contains("Chinese")
                || text.contains("Japan")
                || text.contains("Vietnam");
    }

    // weekdays

    private void weekdays(SentenceDates dates) {
        List<PeriodExpression> mentions = times.in(dates.sentence());
        PeriodContext context = PeriodContext.of(date.value(), Area.UNSTATED);
        for (PeriodExpression mention : mentions) {
            int first = DateLines.indexAt(dates.tokens(), mention.span().start());
            int weekday = WEEKDAYS.indexOf(dates.word(first)) + 1;
            boolean isDate = weekday > 0
                    && mention.form() == PeriodExpression.Form.DAY
                    && DateLines.indexAt(dates.tokens(), mention.span().end()) > first + 1;
            Period day = mention.resolve(context);
            if (!isDate || !day.isDay() || !day.isDated() || day.start().getYear() < 1600) {
                continue;
            }
            boolean isWritten = mention.anchor() == PeriodExpression.Anchor.WRITTEN;
            boolean isNear = date.value().isDay()
                    && Math.abs(ChronoUnit.DAYS.between(
                                    day.start(), date.value().start()))
                            <= 60;
            if (isWritten || isNear) {
                Slot<Period> to = new Slot<>(day, isWritten ? Evidence.EXPLICIT : Evidence.SENTENCE, mention.span());
                add(
                        dates,
                        "weekday-date",
                        DateKind.WEEKDAY,
                        mention.span(),
                        Kind.DATE,
                        weekday,
                        Slot.NO_PERIOD,
                        to,
                        dates.word(first));
            }
        }
    }

    // order of events

    private void order(SentenceDates dates) {
        List<Dated> events = dates.events();
        for (int n = 0; n < events.size(); n++) {
            Dated event = events.get(n);
            int verb = verbBefore(dates, event.first());
            if (verb < 0) {
                continue;
            }
            if (n + 1 < events.size()) {
                pair(dates, event, verb, events.get(n + 1));
            }
            afterTheArticle(dates, event, verb);
        }
    }

    /** "launched in 2020 and completed in 2014": an earlier stage named first, then a later one. */
    private void pair(SentenceDates dates, Dated event, int verb, Dated next) {
        int second = verbBefore(dates, next.first());
        if (second < event.end() || next.first() - event.end() > 9 || !isSameThing(dates, event.end(), next.first())) {
            return;
        }
        int stage = STAGES.getOrDefault(dates.word(verb), 0);
        int later = STAGES.getOrDefault(dates.word(second), 0);
        boolean isBirth = dates.word(verb).equals("born") && dates.word(second).equals("died");
        boolean isOrdered = stage > 0 && later > stage && !(stage == 2 && later == 3);
        if (isBirth || isOrdered) {
            String label = verb(dates, verb) + " and " + verb(dates, second);
            add(
                    dates,
                    "order-of-events",
                    DateKind.ORDER_OF_EVENTS,
                    next.mention().span(),
                    Kind.YEAR,
                    next.period().start().getYear(),
                    slot(event),
                    slot(next),
                    label);
        }
    }

    private static String verb(SentenceDates dates, int at) {
        return dates.word(at + 1).equals("over") ? dates.word(at) + " over" : dates.word(at);
    }

    /** "was signed in 2027" in an article of 2025. */
    private void afterTheArticle(SentenceDates dates, Dated event, int verb) {
        boolean isDone =
                STAGES.containsKey(dates.word(verb)) || dates.word(verb).equals("died");
        boolean isPassive = dates.word(verb - 1).equals("was")
                || dates.word(verb - 1).equals("were")
                || dates.word(verb).equals("died")
                || dates.word(verb).equals("began");
        boolean isToCome = Tenses.isAhead(dates.tokens());
        boolean isLater = date.value().isDated()
                && event.period().start().isAfter(date.value().end());
        if (isDone && isPassive && !isToCome && isLater) {
            add(
                    dates,
                    "order-of-events",
                    DateKind.ORDER_OF_EVENTS,
                    event.mention().span(),
                    Kind.YEAR,
                    event.period().start().getYear(),
                    slot(event),
                    today(),
                    dates.word(verb));
        }
    }

    /** The verb of an event that stands directly before its date: "completed in", "handed over in"; −1 if none does. */
    private static int verbBefore(SentenceDates dates, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
            String word = dates.word(i);
            if (STAGES.containsKey(word) || word.equals("died") || word.equals("born")) {
                return i;
            }
            boolean isLink = word.equals("in") || word.equals("on") || word.equals("over") || word.equals("back");
            if (!isLink) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSameThing(SentenceDates dates, int from, int to) {
        boolean isJoined = false;
        for (int i = from; i < to; i++) {
            String word = dates.word(i);
            if (OTHERS.has(word) || word.equals(";") || word.equals(".")) {
                return false;
            }
            isJoined |= word.equals("and") || word.equals(",");
        }
        return isJoined;
    }

    // last August

    private void relativeMonths() {
        if (relative.isEmpty()) {
            return;
        }
        List<Event> all = new ArrayList<>();
        for (Sentence sentence : times.sentences()) {
            if (!SentenceDates.mayHaveEvents(times, sentence)) {
                continue;
            }
            SentenceDates dates = SentenceDates.of(times, sentence, date);
            for (Dated event : dates.events()) {
                if (event.period().isMonth()) {
                    all.add(new Event(dates, event));
                }
            }
        }
        Map<String, Integer> firstOf = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Event event = all.get(i);
            for (String pair : eventWords(event.dates(), event.dated())) {
                firstOf.putIfAbsent(pair + " in " + month(event.dated()), i);
            }
        }
        for (SentenceDates dates : relative) {
            relativeMonth(dates, all, firstOf);
        }
    }

    /** Something dated by a month and its year, in its sentence. */
    private record Event(SentenceDates dates, Dated dated) {}

    private static int month(Dated dated) {
        return dated.period().start().getMonthValue();
    }

    /** @param firstOf the first of all events that two words side by side and a month belong to */
    private void relativeMonth(SentenceDates dates, List<Event> all, Map<String, Integer> firstOf) {
        for (Dated dated : dates.all()) {
            String words = dated.mention().span().of(article.text()).toLowerCase(Locale.ROOT);
            if (!words.startsWith("last ")
                    || words.equals("last month")
                    || !dated.period().isMonth()
                    || dated.isWritten()) {
                continue;
            }
            OptionalInt first = eventWords(dates, dated).stream()
                    .map(pair -> firstOf.get(pair + " in " + month(dated)))
                    .filter(Objects::nonNull)
                    .mapToInt(Integer::intValue)
                    .min();
            if (first.isPresent()) {
                Event other = all.get(first.getAsInt());
                Slot<Period> from = new Slot<>(
                        dated.period(), today().evidence(), dated.mention().span());
                add(
                        dates,
                        "relative-month",
                        DateKind.RELATIVE_MONTH,
                        dated.mention().span(),
                        Kind.DATE,
                        dated.period().start().getYear(),
                        from,
                        slot(other.dated()).at(Evidence.PARAGRAPH),
                        sharedEvent(dates, dated, other.dates(), other.dated()));
                return;
            }
        }
    }

    /** Two words side by side near both dates that name one event ("state visit"); empty if there are none. */
    private String sharedEvent(SentenceDates one, Dated here, SentenceDates other, Dated there) {
        Set<String> pairs = eventWords(one, here);
        return eventWords(other, there).stream()
                .filter(pairs::contains)
                .findFirst()
                .orElse("");
    }

    /** Two words side by side near a date that may name an event, in the order of the text. */
    private Set<String> eventWords(SentenceDates dates, Dated dated) {
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = Math.max(0, dated.first() - 12); i < dated.first() + 10; i++) {
            if (isEventWord(dates, i) && isEventWord(dates, i + 1)) {
                pairs.add(dates.word(i) + " " + dates.word(i + 1));
            }
        }
        return pairs;
    }

    private boolean isEventWord(SentenceDates dates, int i) {
        if (i < 0 || i >= dates.tokens().size()) {
            return false;
        }
        Token token = dates.tokens().get(i);
        return token.isWord()
                && token.lower().length() > 3
                && !OTHERS.has(token)
                && !SMALL_WORDS.has(token)
                && Character.isLowerCase(article.text().charAt(token.start()));
    }
}
