package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.tradecheck.quantity.Currencies;
import org.tradecheck.quantity.Quantity;
import org.tradecheck.quantity.QuantityReader;
import org.tradecheck.series.Area;
import org.tradecheck.series.AreaFinder;
import org.tradecheck.series.AreaMention;
import org.tradecheck.series.Areas;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.series.PeriodFinder;
import org.tradecheck.series.Product;
import org.tradecheck.series.ProductFinder;
import org.tradecheck.text.Article;
import org.tradecheck.text.Paragraph;
import org.tradecheck.text.Sentence;
import org.tradecheck.text.Token;
import org.tradecheck.text.Tokenizer;

/**
 * Reads an article: numbers, times, parties, and the claims they make. Five stages, each a function of the one before:
 * tokens (in the article already), mentions, clauses with their drafts, context, claims. Reading never judges.
 */
public final class ClaimReader {

    /** So many sentences with figures may pass before the story says of which time they are. */
    private static final int LEAD = 2;

    /** Among so many words a sentence names what it is about. */
    private static final int TOPIC = 2;

    /** At the start of a sentence that goes on about what opened the one before. */
    private static final WordSet POINTING_BACK = WordSet.of("its", "their", "they");

    private static final WordSet IT = WordSet.of("it");

    private static final WordSet EXPORT = WordSet.of("export", "exports", "earner");

    private static final WordSet BEING = WordSet.of("is", "are", "was", "were", "remains", "remain", "remained");

    private static final WordSet THEY = WordSet.of("they");

    /** "Cars lead the way. They accounted for A": goods, and not those who sell them. */
    private static final WordSet MAKING_UP = WordSet.of(
            "account", "accounted", "made", "make", "represent", "represented", "constitute", "stood", "stand");

    /** Before firms of one kind: whose they are, and how big. */
    private static final WordSet OWNED = WordSet.of(
            "private",
            "public",
            "owned",
            "invested",
            "funded",
            "foreign",
            "small",
            "sized",
            "large",
            "local",
            "domestic");

    private final Article article;
    private final Times times;
    private final List<Mentions> mentions = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Integer> remainders = new ArrayList<>();
    private final Map<Integer, Sense> motions = new HashMap<>();
    private final List<List<AreaMention>> areas = new ArrayList<>();
    private Optional<Parties> parties = Optional.empty();
    private Optional<LevelClaim> lastAmount = Optional.empty();

    /** Whether the sentence of the last amount told no other for its own time. */
    private boolean isOnlyAmount;

    private ClaimReader(Article article) {
        this.article = article;
        this.times = Times.of(article);
    }

    /** Everything that the article says; a pure function of the article. */
    public static Reading read(Article article) {
        return new ClaimReader(article).reading();
    }

    private Reading reading() {
        List<Sentence> sentences = times.sentences();
        Reading.ArticleDate date = ArticleDates.of(times);
        List<Quantity> numbers = new ArrayList<>();
        addMentions(sentences, date.value(), numbers);
        if (!parties().reporter().value().isStated()) {
            parties = Optional.of(
                    new Parties(CountryOfMoney.of(numbers), parties().partner()));
        }
        readMentions(date.value());
        Headlines.fill(claims);
        links.addAll(ArticleLinks.of(mentions, Collections.unmodifiableList(claims), remainders, numbers));
        List<Link> reckonings = Reckonings.of(mentions, Collections.unmodifiableList(claims), times.hints());
        links.addAll(reckonings);
        links.addAll(SharesTogether.of(mentions, Collections.unmodifiableList(claims)));
        links.addAll(Rankings.of(mentions, Collections.unmodifiableList(claims), times.hints()));
        ReckonedResults.of(reckonings, Collections.unmodifiableList(claims))
                .forEach((number, named) -> claims.set(number - 1, named));
        claims.addAll(MovesOn.of(Collections.unmodifiableList(claims), motions));
        claims.addAll(OldMarks.of(mentions, Collections.unmodifiableList(claims)));
        addDatesCountsAndRanks(date, numbers);
        return new Reading(
                article,
                date,
                numbers,
                periods(date.value()),
                List.copyOf(claims),
                List.copyOf(links),
                SuperlativeReader.read(times.sentences(), times.hints()));
    }

    private void addDatesCountsAndRanks(Reading.ArticleDate date, List<Quantity> numbers) {
        List<RankClaim> ranks =
                RankClaimReader.read(article, times.sentences(), times.hints(), Collections.unmodifiableList(claims));
        for (RankClaim claim : ranks) {
            claims.add(claim.numbered(claims.size() + 1));
        }
        for (DateClaim claim : DateClaimReader.read(times, date)) {
            claims.add(claim.numbered(claims.size() + 1));
        }
        for (CountClaim claim : CountClaimReader.read(article, times.sentences(), times.hints(), date, numbers)) {
            claims.add(claim.numbered(claims.size() + 1));
        }
    }

    /** The first time of the story that figures are given for, which a headline leaves out; empty if there is none. */
    private Optional<PeriodExpression> leadTime() {
        int told = 0;
        for (Mentions each : mentions) {
            Paragraph.Kind kind =
                    article.paragraphs().get(each.sentence().paragraph()).kind();
            if (kind != Paragraph.Kind.BODY || each.quantities().isEmpty()) {
                continue;
            }
            for (PeriodExpression time : each.periods()) {
                if (time.form() == PeriodExpression.Form.PERIOD
                        && time.anchor() != PeriodExpression.Anchor.BASE
                        && time.anchor() != PeriodExpression.Anchor.CURRENT) {
                    return Optional.of(time);
                }
            }
            told++;
            if (told == LEAD) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What the sentences name. Asked for where a figure needs it: not every article has figures that are claimed. */
    private List<List<AreaMention>> areas() {
        if (areas.isEmpty()) {
            for (Sentence sentence : times.sentences()) {
                areas.add(AreaFinder.standard().find(article.text(), sentence));
            }
        }
        return areas;
    }

    private Parties parties() {
        Parties known =
                parties.orElseGet(() -> PartyFinder.parties(article.text(), times.sentences(), areas(), title()));
        parties = Optional.of(known);
        return known;
    }

    private PartyFinder.Title title() {
        List<Token> tokens =
                Tokenizer.tokens(article.title(), 0, article.title().length());
        return new PartyFinder.Title(tokens, AreaFinder.standard().find(article.title(), tokens));
    }

    private static Currencies currencies(Parties parties, Period date) {
        List<String> codes = new ArrayList<>();
        // Alberta counts in the dollars of Canada.
        Areas areas = Areas.standard();
        if (parties.reporter().value().isStated()) {
            codes.add(areas.countryOf(parties.reporter().value()).code());
        }
        if (parties.isPair()) {
            codes.add(areas.countryOf(parties.partner().value()).code());
        }
        return new Currencies(
                codes, date.isStated() && !date.isNotional() ? date.end().getYear() : 0);
    }

    private void addMentions(List<Sentence> sentences, Period date, List<Quantity> numbers) {
        QuantityReader reader = new QuantityReader(article.text(), () -> currencies(parties(), date));
        List<List<Quantity>> quantities = reader.readAll(sentences);
        List<List<PeriodExpression>> periods = new ArrayList<>(sentences.size());
        for (Sentence sentence : sentences) {
            periods.add(times.in(sentence));
        }
        int season = onlyStart(periods, PeriodExpression::seasonStart);
        if (season > 0) {
            periods.replaceAll(all -> each(all, time -> time.withSeasonFrom(season)));
        } else if (periods.stream().anyMatch(all -> all.stream().anyMatch(PeriodExpression::isCropSeason))) {
            int crop = seasonOfCrop(sentences);
            periods.replaceAll(all -> each(all, time -> time.isCropSeason() ? time.withSeasonFrom(crop) : time));
        }
        int fiscal = onlyStart(periods, PeriodExpression::fiscalStart);
        if (fiscal > 0) {
            periods.replaceAll(all -> each(all, time -> time.withFiscalFrom(fiscal)));
        }
        if (periods.stream().anyMatch(all -> all.stream().anyMatch(PeriodExpression::isPartOfFiscalYear))) {
            List<PeriodExpression> told = new ArrayList<>();
            periods.replaceAll(all -> each(all, time -> {
                PeriodExpression meant = time.again(told);
                told.add(meant);
                return meant;
            }));
        }
        int last = sentences.size() - 1;
        while (last >= 0 && !ClauseScan.mayBeClaimed(quantities.get(last))) {
            last--;
        }
        for (int i = 0; i < sentences.size(); i++) {
            numbers.addAll(quantities.get(i));
            mentions.add(
                    i <= last
                            ? mentions(sentences.get(i), quantities.get(i), periods.get(i), areasMeant(i))
                            : Mentions.behindFigures(sentences.get(i), quantities.get(i), periods.get(i)));
        }
    }

    /** What a sentence names, and whom "the former" and "the latter" stand for in it. */
    private List<AreaMention> areasMeant(int index) {
        Sentence sentence = times.sentences().get(index);
        boolean isInParagraph = index > 0 && times.sentences().get(index - 1).paragraph() == sentence.paragraph();
        return FormerAndLatter.repeated(
                sentence.tokens(),
                areas().get(index),
                isInParagraph ? times.sentences().get(index - 1).tokens() : List.of(),
                isInParagraph ? areas().get(index - 1) : List.of());
    }

    private static Mentions mentions(
            Sentence sentence, List<Quantity> quantities, List<PeriodExpression> periods, List<AreaMention> areas) {
        boolean isScanned = ClauseScan.mayBeClaimed(quantities) || ClauseScan.mayNameRole(sentence, quantities, areas);
        boolean isOfFigures = isScanned && !quantities.isEmpty();
        return new Mentions(
                sentence,
                quantities,
                periods,
                areas,
                isOfFigures ? MeasureFinder.standard().find(sentence) : List.of(),
                isOfFigures ? ProductFinder.standard().find(sentence) : List.of(),
                isScanned);
    }

    /**
     * The month in which the one season or fiscal year of an article begins, as its words tell somewhere; 0 if they do
     * not, or tell two.
     */
    private static int onlyStart(List<List<PeriodExpression>> periods, ToIntFunction<PeriodExpression> start) {
        int only = 0;
        for (List<PeriodExpression> all : periods) {
            for (PeriodExpression each : all) {
                int month = start.applyAsInt(each);
                if (month > 0 && only > 0 && month != only) {
                    return 0;
                }
                only = month > 0 ? month : only;
            }
        }
        return only;
    }

    /**
     * The month in which the season of the one crop begins that a text opens with: October, where it tells of cocoa; 0
     * if of none.
     */
    private static int seasonOfCrop(List<Sentence> sentences) {
        int only = 0;
        for (Sentence sentence : sentences.subList(0, Math.min(LEAD, sentences.size()))) {
            for (Token token : sentence.tokens()) {
                int start = PeriodFinder.seasonOf(token);
                if (start > 0 && only > 0 && start != only) {
                    return 0;
                }
                only = start > 0 ? start : only;
            }
        }
        return only;
    }

    private static List<PeriodExpression> each(List<PeriodExpression> periods, UnaryOperator<PeriodExpression> known) {
        List<PeriodExpression> all = new ArrayList<>(periods.size());
        for (PeriodExpression time : periods) {
            all.add(known.apply(time));
        }
        return all;
    }

    private void readMentions(Period date) {
        int count = mentions.size();
        List<ClauseScan.Scanned> scanned = ClauseScan.scan(mentions);
        List<List<Draft>> drafts = new ArrayList<>(count);
        int told = 0;
        for (int i = 0; i < count; i++) {
            if (scanned.get(i).drafts().isEmpty()) {
                drafts.add(List.of());
            } else {
                scanned.set(i, Distribution.dealt(scanned.get(i)));
                drafts.add(PeriodSeats.seated(scanned.get(i)));
                told = i + 1;
            }
        }
        if (told == 0) {
            return;
        }
        // What stands behind the last figure that is told serves none.
        Context context = new Context(parties(), date, leadTime(), times.hints());
        List<List<Filled>> filled = new ArrayList<>(told);
        for (int i = 0; i < told; i++) {
            Mentions sentence = mentions.get(i);
            if (isOpening(sentence)) {
                context.startSection(
                        MeasureFinder.standard().find(sentence.sentence()),
                        sentence.periods().stream()
                                .filter(t -> !TimeRoles.isComparedWith(
                                                t, sentence.sentence().tokens())
                                        && !SpokenTimes.isPartOnly(
                                                t, sentence.sentence().tokens()))
                                .map(t -> TimeRoles.summedUp(
                                        t, sentence.sentence().tokens()))
                                .toList(),
                        compares(sentence.sentence().tokens()),
                        sentence.sentence().tokens());
            }
            if (!drafts.get(i).isEmpty()) {
                context.setTopic(topic(sentence), opens(i, IT));
            }
            drafts.set(i, context.corresponding(scanned.get(i), drafts.get(i)));
            filled.add(context.fill(scanned.get(i), drafts.get(i)));
        }
        FittingTimes.fit(mentions, filled);
        ToldAgain again = new ToldAgain();
        for (int i = 0; i < count; i++) {
            ToldAgain.Completed all =
                    again.complete(scanned.get(i), drafts.get(i), i < told ? filled.get(i) : List.of());
            if (!all.drafts().isEmpty()) {
                build(scanned.get(i), all.drafts(), all.filled());
            }
        }
    }

    private void build(ClauseScan.Scanned scanned, List<Draft> drafts, List<Filled> filled) {
        ClaimBuilder.Built built =
                ClaimBuilder.build(scanned, drafts, filled, claims.size() + 1, lastAmount, isOnlyAmount);
        if (!built.claims().isEmpty()) {
            lastAmount = lastAmount(scanned.chunks(), drafts, built.claims());
            isOnlyAmount = drafts.stream()
                            .filter(d -> d.form() == Draft.Form.LEVEL && d.role() == Draft.Role.MAIN)
                            .count()
                    == 1;
        }
        if (!built.claims().isEmpty() && scanned.chunks().has(Cue.REMAINING)) {
            remainders.add(lastOf(drafts) + claims.size() + 1);
        }
        addMotions(drafts);
        claims.addAll(built.claims());
        links.addAll(built.links());
    }

    /** The figures of a sentence that a verb leads to without telling from which. */
    private void addMotions(List<Draft> drafts) {
        boolean isFromTold = drafts.stream().anyMatch(d -> d.role() == Draft.Role.EARLIER);
        for (int i = 0; i < drafts.size() && !isFromTold; i++) {
            Draft draft = drafts.get(i);
            boolean isReached = draft.phrasing().equals("rose-to")
                    && draft.form() == Draft.Form.LEVEL
                    && draft.role() == Draft.Role.MAIN;
            if (isReached && draft.motion() != Sense.NONE) {
                motions.put(claims.size() + i + 1, draft.motion());
            }
        }
    }

    /**
     * The goods that "its exports", "their value" at the start of a sentence mean: those that open the sentence before; none
     * where a country or nothing opens it.
     */
    private Optional<Product> topic(Mentions sentence) {
        int index = sentence.sentence().index();
        if (areFirmsFirst(sentence.sentence().tokens())) {
            return firms(sentence.sentence().tokens());
        }
        if (opens(index, IT)) {
            return mainExport(index, sentence);
        }
        int about = index;
        while (about > 0 && opens(about, POINTING_BACK) && isInParagraph(about - 1, sentence)) {
            about--;
        }
        if (about == index) {
            return Optional.empty();
        }
        Sentence before = mentions.get(about).sentence();
        List<Token> tokens = sentence.sentence().tokens();
        boolean isMakingUp = tokens.size() > 2 && MAKING_UP.has(tokens.get(1));
        if (about < index - 1 || opens(index, THEY) && !isMakingUp) {
            // "Their share was A", behind "They sold B": of firms, which trade a part of what all do.
            return firms(before.tokens());
        }
        return firms(before.tokens())
                .or(() -> ProductFinder.standard().find(before).stream()
                        .findFirst()
                        .filter(p -> p.first() <= TOPIC)
                        .map(p -> p.product()));
    }

    /** "Tea is Kenya's main export. It earned A": the goods of which a sentence without figures says so. */
    private Optional<Product> mainExport(int index, Mentions sentence) {
        if (index == 0
                || !isInParagraph(index - 1, sentence)
                || mentions.get(index - 1).quantities().stream().anyMatch(q -> Spot.mayBeClaimed(q))) {
            return Optional.empty();
        }
        Sentence before = mentions.get(index - 1).sentence();
        boolean isExport = before.tokens().stream().anyMatch(EXPORT::has);
        return isExport
                ? ProductFinder.standard().find(before).stream()
                        .findFirst()
                        .filter(p -> p.first() <= 1
                                && p.end() < before.tokens().size()
                                && BEING.has(before.tokens().get(p.end())))
                        .map(p -> p.product())
                : Optional.empty();
    }

    /** "Enterprises with foreign capital had a surplus of A": some of those of a country. */
    private static boolean areFirmsFirst(List<Token> tokens) {
        return tokens.size() > 2
                && GoodsTold.FIRMS.has(tokens.get(0))
                && tokens.get(1).is("with");
    }

    /** Whether one of some words opens a sentence. */
    private boolean opens(int sentence, WordSet words) {
        List<Token> tokens = mentions.get(sentence).sentence().tokens();
        return !tokens.isEmpty() && words.has(tokens.get(0));
    }

    private boolean isInParagraph(int index, Mentions sentence) {
        return mentions.get(index).sentence().paragraph() == sentence.sentence().paragraph();
    }

    /**
     * "Private enterprises played the main role. Their trade was A": some firms open a sentence, and not all that
     * trade.
     */
    private static Optional<Product> firms(List<Token> tokens) {
        if (areFirmsFirst(tokens)) {
            return Optional.of(new Product(tokens.get(0).lower()));
        }
        for (int i = 1; i < tokens.size() && i <= TOPIC + 1; i++) {
            if (GoodsTold.FIRMS.has(tokens.get(i)) && OWNED.has(tokens.get(i - 1))) {
                return Optional.of(new Product(tokens.get(i).lower()));
            }
        }
        return Optional.empty();
    }

    /** A heading, or words without amounts that a colon ends, say what follows is about. */
    private boolean isOpening(Mentions mentions) {
        List<Token> tokens = mentions.sentence().tokens();
        boolean isLeadIn = !tokens.isEmpty() && tokens.get(tokens.size() - 1).is(":") && !hasAmount(mentions);
        return isLeadIn
                || article.paragraphs().get(mentions.sentence().paragraph()).kind() == Paragraph.Kind.HEADING;
    }

    /** Whether a sentence has an amount that is no part of a time. */
    private static boolean hasAmount(Mentions mentions) {
        for (Quantity quantity : mentions.quantities()) {
            if (Chunker.isAmount(quantity) && !isInTime(quantity, mentions.periods())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInTime(Quantity quantity, List<PeriodExpression> times) {
        for (PeriodExpression time : times) {
            if (time.span().contains(quantity.span())) {
                return true;
            }
        }
        return false;
    }

    private static boolean compares(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("compared") || tokens.get(i).is("against")) {
                return true;
            }
        }
        return false;
    }

    private static int lastOf(List<Draft> drafts) {
        return drafts.size() - 1;
    }

    /** What "of that" means in the next sentence: what it was before, and what it is in another currency, is not meant. */
    private static Optional<LevelClaim> lastAmount(Chunks chunks, List<Draft> drafts, List<Claim> claims) {
        int last = LastTold.lastAmount(drafts, chunks);
        return last >= 0 && claims.get(last) instanceof LevelClaim level ? Optional.of(level) : Optional.empty();
    }

    private List<Reading.PeriodMention> periods(Period date) {
        List<Reading.PeriodMention> found = new ArrayList<>();
        PeriodContext context = PeriodContext.of(date, Area.UNSTATED);
        for (Mentions each : mentions) {
            for (PeriodExpression expression : each.periods()) {
                Period period = expression.resolve(context);
                Evidence evidence =
                        expression.anchor() == PeriodExpression.Anchor.WRITTEN ? Evidence.EXPLICIT : Evidence.PARAGRAPH;
                found.add(new Reading.PeriodMention(expression.span(), period, evidence));
            }
        }
        return found;
    }
}
