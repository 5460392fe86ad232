package org.tradecheck.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Place;

/**
 * At which time the story is: it moves on with the figures that say when they are, and goes back to the time of the article
 * or of its section.
 */
final class StoryTime {

    private static final int DAYS_OF_A_WEEK = 7;

    private static final int DAYS_OF_A_YEAR = 366;

    /** So many parts of a time take it apart. */
    private static final int SEVERAL_PARTS = 3;

    private final ArticleDay day;
    private final AnnouncedTimes announced;

    /** The time under discussion. */
    private Slot<Period> current = Slot.NO_PERIOD;

    /** The time that the article is about. */
    private Slot<Period> main = Slot.NO_PERIOD;

    /** The time that the heading of a section names. */
    private Slot<Period> section = Slot.NO_PERIOD;

    /** The last run of months that was told of. */
    private Slot<Period> run = Slot.NO_PERIOD;

    /** All of them, the latest last. */
    private final List<Period> runsTold = new ArrayList<>();

    /** The last paragraph that told of the time under discussion. */
    private int periodParagraph = -1;

    /** Whether the title names a time without its year, which the story says first. */
    private boolean isTitleGuessed;

    /** Whether the time under discussion is a week or a day. */
    private boolean isOfWeek;

    /** The times that the paragraph has told figures of, other than the one that the article is about. */
    private final Set<Period> partsTold = new HashSet<>();

    /** When the figures were that were told from years ago; open if none were. */
    private Slot<Period> longAgo = Slot.NO_PERIOD;

    /** The last month told of; open if none was. */
    private Slot<Period> lastMonth = Slot.NO_PERIOD;

    /** The time told of before one month of it was singled out; open if none is. */
    private Slot<Period> aroundSingled = Slot.NO_PERIOD;

    /** The time told of at the end of the last paragraph. */
    private Slot<Period> paragraphBefore = Slot.NO_PERIOD;

    /** Whether the last sentence that told figures was one of the points above a story. */
    private boolean isBehindPoints;

    StoryTime(ArticleDay day) {
        this.day = day;
        this.announced = new AnnouncedTimes(day);
    }

    Slot<Period> current() {
        return current;
    }

    Slot<Period> paragraphBefore() {
        return paragraphBefore;
    }

    Slot<Period> run() {
        return run;
    }

    /** The runs of months that figures were told of, the latest last. */
    List<Period> runsTold() {
        return runsTold;
    }

    Slot<Period> lastMonth() {
        return lastMonth;
    }

    Slot<Period> longAgo() {
        return longAgo;
    }

    /**
     * A heading opens a section: the article's own time is meant again, unless the heading names another.
     *
     * @param isComparison whether it compares: then the second of two times is what is compared with
     * @param isTitle whether no figures were told before it
     */
    void startSection(
            List<MeasureMention> measures,
            List<PeriodExpression> times,
            boolean isComparison,
            boolean isTitle,
            Area reporter) {
        current = main;
        section = Slot.NO_PERIOD;
        List<PeriodExpression> stretches = times.stream()
                .filter(t -> t.form() == PeriodExpression.Form.PERIOD && t.anchor() != PeriodExpression.Anchor.BASE)
                .toList();
        if (stretches.size() == 1 || (stretches.size() == 2 && isComparison)) {
            PeriodExpression first = stretches.get(0);
            // "Main markets in the 10 months": those told of above.
            Period resolved = first.resolve(day.context(reporter).in(run.value()));
            if (resolved.isStated() && !day.isRunning(resolved) && !day.isOfIssue(resolved, measures)) {
                current = new Slot<>(resolved, Evidence.PARAGRAPH, first.span());
                section = current;
                boolean isOfArticle = isTitle && !main.value().isStated();
                main = isOfArticle ? current : main;
                isTitleGuessed = isOfArticle && first.anchor() != PeriodExpression.Anchor.WRITTEN;
            }
        }
    }

    /** A new paragraph goes back to the time of its section, or of the article, where the last one told of a part of it. */
    void startParagraph() {
        paragraphBefore = current;
        if (aroundSingled.value().isStated()) {
            // What one month alone brought is told of in its paragraph.
            current = aroundSingled;
            aroundSingled = Slot.NO_PERIOD;
        }
        Slot<Period> ofSection = section.value().isStated() ? section : main;
        if (isOfWeek) {
            // "A ship tied up last week with B tonnes": the next paragraph is not of that week.
            current = main;
            isOfWeek = false;
        }
        // "A in the first quarter, B in the second and C in the third": the next paragraph goes on with all of
        // them.
        boolean isTakenApart = partsTold.size() >= SEVERAL_PARTS
                && partsTold.stream().allMatch(p -> ofSection.value().contains(p));
        if (ofSection.value().isStated() && (isTakenApart || Stretches.isAside(current.value(), ofSection.value()))) {
            current = ofSection;
        }
        partsTold.clear();
    }

    /** A sentence without figures may name the time of those that follow. */
    void passOver(Passage here, Area reporter) {
        Slot<Period> next = announced.in(here, reporter, current.value(), isBehindPoints);
        if (next.value().isStated()) {
            current = next;
            periodParagraph = here.paragraph();
            main = main.value().isStated() ? main : current;
        }
    }

    /**
     * "Trade reached A, compared with B in 2023", in spring 2025: what is compared with a year is of the next one, and not
     * of the year that has only begun.
     */
    void moveBehindBase(Passage here, Area reporter) {
        Period running = current.value();
        if (!running.isYear() || !day.isBeforeEndOf(running)) {
            return;
        }
        for (Draft older : here.drafts()) {
            if (older.role() != Draft.Role.EARLIER || older.period() < 0) {
                continue;
            }
            PeriodExpression time = here.mentions().periods().get(older.period());
            Period base = time.anchor() == PeriodExpression.Anchor.WRITTEN
                    ? time.resolve(day.context(reporter))
                    : Period.UNSTATED;
            if (base.isYear() && base.plusYears(1).isBefore(running)) {
                current = new Slot<>(base.plusYears(1), Evidence.PARAGRAPH, time.span());
                section = section.value().equals(running) ? current : section;
                main = main.value().equals(running) ? current : main;
                return;
            }
        }
    }

    /** "A, against B the month before", behind what was told of a half-year: the article's own month is compared. */
    void moveToComparedMonth(Passage here, Area reporter) {
        Period month = main.value();
        if (!month.isMonth()
                || !current.value().isWholeMonths()
                || current.value().lengthInMonths() <= 1) {
            return;
        }
        PeriodContext context = day.context(reporter);
        // "The period before" fits whatever is told of.
        Period before = current.value().plusMonths(-current.value().lengthInMonths());
        for (PeriodExpression time : here.mentions().periods()) {
            boolean isMonthBefore = time.anchor() == PeriodExpression.Anchor.BASE
                    && time.resolve(context.in(month)).equals(month.plusMonths(-1))
                    && !time.resolve(context.in(current.value())).equals(before);
            if (isMonthBefore) {
                current = main;
                return;
            }
        }
    }

    /** A figure turns out to be of a time that its sentence does not name. */
    void goTo(Slot<Period> time) {
        current = time;
        main = main.value().isStated() ? main : time;
    }

    /** The cumulative figures of a sentence are of the months up to the one under discussion. */
    void goToRun(Passage here) {
        current = run;
        periodParagraph = here.paragraph();
    }

    void endSentence(Passage here) {
        isBehindPoints = AnnouncedTimes.isPoint(here.tokens());
    }

    /**
     * The time under discussion moves on with each figure of its own time, but not back to a base of comparison.
     *
     * @param isOfTrade whether the article is about trade
     */
    void remember(Filled filled, Passage here, boolean isOfTrade) {
        Slot<Period> slot = filled.slots().period();
        if (slot.value().isStated() && slot.value().equals(current.value())) {
            // The paragraph goes on with the time of the one before: an older one in it is looked back at.
            periodParagraph = here.paragraph();
        }
        Period told = slot.value();
        boolean isRunOfMonths = told.isDated() && told.isWholeMonths() && !told.isMonth() && !told.isYear();
        if (isRunOfMonths && slot.evidence() == Evidence.EXPLICIT) {
            runsTold.remove(told);
            runsTold.add(told);
        }
        if (!isToldOf(filled, isOfTrade)) {
            return;
        }
        if (!slot.value().equals(main.value())) {
            partsTold.add(slot.value());
        }
        PeriodExpression expression =
                here.mentions().periods().get(filled.draft().period());
        boolean isPast = isPast(slot, expression, here);
        boolean isSummedUp = expression.anchor() == PeriodExpression.Anchor.CURRENT
                || TimeRoles.isBroughtTo(expression, here.tokens());
        boolean isWiderView = isSummedUp
                && !slot.value().equals(current.value())
                && slot.value().contains(current.value())
                && !TimeRoles.isOpening(expression, here.tokens());
        if (isWiderView) {
            // "The surplus accumulated in the half-year": the next paragraph goes on with the quarter.
            aroundSingled = aroundSingled.value().isStated() ? aroundSingled : current;
            current = slot;
            run = slot;
            periodParagraph = here.paragraph();
            return;
        }
        boolean isBaseOfLatest = !current.value().isStated()
                && expression.anchor() != PeriodExpression.Anchor.WRITTEN
                && day.isYearBeforeLatest(slot.value());
        if (isBaseOfLatest) {
            current = new Slot<>(slot.value().plusYears(1), Evidence.PARAGRAPH, slot.origin());
            periodParagraph = here.paragraph();
            return;
        }
        // "has shipped A since the season began": the next sentence goes on with it.
        boolean isOfSeason = expression.form() == PeriodExpression.Form.SINCE
                && filled.draft().form() == Draft.Form.LEVEL
                && (Stretches.isStretch(slot.value()) || Stretches.isFirstDays(slot.value()))
                && slot.value().lengthInDays() <= DAYS_OF_A_YEAR;
        boolean isLasting = expression.form() == PeriodExpression.Form.PERIOD
                || expression.form() == PeriodExpression.Form.BETWEEN
                || isOfSeason;
        boolean isLeft = isPast
                || expression.anchor() == PeriodExpression.Anchor.BASE
                || TimeRoles.isWhenSet(expression, here.tokens())
                || (current.value().isStated() && TimeRoles.isInOpeningAfter(expression, here.tokens()));
        if (isLasting && !isLeft) {
            moveTo(slot, expression, here);
        }
    }

    /** Whether a figure says itself when it is, and is not told aside. */
    private boolean isToldOf(Filled filled, boolean isOfTrade) {
        Slot<Period> slot = filled.slots().period();
        // In an article about exports, what was invested in an earlier year is told aside.
        boolean isOfInvestment = filled.frame().measure() == Measure.INVESTMENT
                && isOfTrade
                && slot.value().isBefore(current.value());
        // When a price was quoted is not the time of the trade told next.
        boolean isOfPrice =
                filled.frame().measure() == Measure.PRICE && Stretches.isPart(slot.value(), current.value());
        // "The economy grew by 2% in the third quarter": told in passing, where the story is of a month.
        boolean isInPassing = (filled.frame().measure() == Measure.GDP
                        || isOfTrade && filled.frame().measure() == Measure.OTHER)
                && current.value().isMonth()
                && !slot.value().isMonth();
        return slot.value().isStated()
                && !isInPassing
                && slot.evidence() == Evidence.EXPLICIT
                && !filled.isAside()
                && !isOfInvestment
                && !isOfPrice
                && filled.draft().period() >= 0;
    }

    /** Whether a time is looked back at, so that the story does not move to it. */
    private boolean isPast(Slot<Period> slot, PeriodExpression expression, Passage here) {
        boolean isPast = current.value().isStated()
                && here.paragraph() == periodParagraph
                && slot.value().hasSameLengthAs(current.value())
                && slot.value().isBefore(current.value());
        boolean isAgo = day.isLongAgo(slot.value()) && !day.isLongAgo(main.value());
        longAgo = isAgo ? slot : longAgo;
        // "said that sales had risen": where nothing has been told, nothing is looked back at.
        // "By 2022 exports had sunk to A": what it had come to by then is told next.
        boolean isComeTo = TimeRoles.isBehindBy(expression, here.tokens());
        return isPast || (current.value().isStated() && (isAgo || here.isPluperfect() && !isComeTo));
    }

    private void moveTo(Slot<Period> slot, PeriodExpression expression, Passage here) {
        boolean isWeek = slot.value().isDated() && slot.value().lengthInDays() <= DAYS_OF_A_WEEK;
        boolean isSingled =
                Stretches.isPart(slot.value(), current.value()) && TimeRoles.isAlone(expression, here.tokens());
        aroundSingled = isSingled ? current : Slot.NO_PERIOD;
        current = slot;
        lastMonth = slot.value().isMonth() ? slot : lastMonth;
        boolean isRun = slot.value().isWholeMonths()
                && !slot.value().isMonth()
                && !slot.value().isYear();
        run = isRun ? slot : run;
        periodParagraph = here.paragraph();
        isOfWeek = isWeek;
        boolean isHeadline = here.sentence().place() == Place.HEADLINE;
        if (isTitleGuessed && !isHeadline) {
            // "First-quarter exports up", and below: "in the first quarter of the fiscal year (July to September)".
            boolean isWhatIsMeant = slot.value().hasSameLengthAs(main.value());
            section = isWhatIsMeant && section.value().isStated() ? slot : section;
            main = isWhatIsMeant ? slot : main;
            isTitleGuessed = false;
        }
        if (!main.value().isStated() && !isWeek) {
            main = slot;
            isTitleGuessed = isHeadline && expression.anchor() != PeriodExpression.Anchor.WRITTEN;
        }
    }
}
