package org.tradecheck.claim;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tradecheck.series.Area;
import org.tradecheck.series.Measure;
import org.tradecheck.series.Period;
import org.tradecheck.series.PeriodContext;
import org.tradecheck.series.PeriodExpression;
import org.tradecheck.text.Place;
import org.tradecheck.text.Span;
import org.tradecheck.text.Token;

/**
 * When the figures are: as their clauses say, as the sentences before leave it, as the status of a figure or the way it
 * is compared demands.
 */
final class FigureTimes {

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ArticleDay day;
    private final Forecasts forecasts;
    private final StoryTime story;
    private final BaseTimes bases = new BaseTimes();

    /** The first time of the story that figures are given for, which a headline leaves out. */
    private final Slot<Period> lead;

    private final PassedTime passed;

    private final ContractTimes contracts;

    private final LastBalance balances = new LastBalance();

    /** The time under discussion before the sentence began. */
    private Slot<Period> toldBefore = Slot.NO_PERIOD;

    private final NamedTimes named;

    /** The last time that the paragraph told of and that is older than the one under discussion; open if none was. */
    private Slot<Period> lastOlder = Slot.NO_PERIOD;

    FigureTimes(ArticleDay day, Slot<Period> lead, Forecasts forecasts) {
        this.day = day;
        this.lead = lead;
        this.forecasts = forecasts;
        this.story = new StoryTime(day);
        this.passed = new PassedTime(day);
        this.named = new NamedTimes(day);
        this.contracts = new ContractTimes(day);
    }

    /**
     * A heading opens a section.
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
        story.startSection(measures, times, isComparison, isTitle, reporter);
    }

    void startParagraph() {
        // "Then" is a time of the same paragraph.
        lastOlder = Slot.NO_PERIOD;
        bases.startParagraph();
        story.startParagraph();
    }

    void startSentence(Passage here, Area reporter) {
        bases.startSentence();
        toldBefore = story.current();
        Draft first = here.drafts().get(0);
        if (first.period() < 0 && first.role() == Draft.Role.MAIN) {
            story.moveBehindBase(here, reporter);
        }
        story.moveToComparedMonth(here, reporter);
    }

    /** A sentence that tells no figure may name the time of the next ones. */
    void passOver(Passage here, Area reporter) {
        story.passOver(here, reporter);
        passed.passOver(here);
        named.endSentence(here, reporter);
    }

    /**
     * When a figure is.
     *
     * @param before the figures of its sentence that stand before it
     */
    Slot<Period> period(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (draft.role() == Draft.Role.MAIN) {
            bases.startMain();
        } else if (draft.role() == Draft.Role.EARLIER) {
            bases.setAgainst(mainPeriod(draft, frame, before, here));
        }
        Slot<Period> period = totalSoFar(
                draft, said(draft, frame, before, here), frame.reporter().value(), here);
        period = ofLastMonth(draft, period, here);
        period = AnnualTotals.upTo(draft, frame, period, here);
        period = afterStretch(draft, period, here);
        period = frame.measure() == Measure.CONTRACT ? contracts.counted(period) : period;
        if (draft.quarter() > 0 && period.value().isStated()) {
            int year = period.value().start().getYear();
            period = new Slot<>(Period.quarter(year, draft.quarter()), period.evidence(), period.origin());
        }
        return period;
    }

    /**
     * With which time a change compares its own; open if nothing says so.
     *
     * @param period the time of the change
     */
    Slot<Period> base(Draft draft, Frame frame, List<Filled> before, Period period, Passage here) {
        if (!draft.isChange()) {
            return Slot.NO_PERIOD;
        }
        Slot<Period> named = Slot.NO_PERIOD;
        if (draft.base() >= 0) {
            PeriodExpression expression = here.mentions().periods().get(draft.base());
            Period resolved = expression.resolve(context(draft, frame, before).comparedWith(period));
            // "grew 3% over the year 2019": a time is not compared with itself
            named = resolved.equals(period) ? named : Slot.explicit(resolved, expression.span());
        }
        Period compared =
                named.value().isStated() ? Period.UNSTATED : Ways.base(here.sentence(), here.quantity(draft), period);
        int years = named.value().isStated() || compared.isStated() || !period.isYear()
                ? 0
                : SpannedYears.before(here.figure(draft), here.tokens());
        compared = years > 0 ? period.plusYears(-years) : compared;
        return compared.isStated() ? Slot.explicit(compared, here.figure(draft)) : named;
    }

    /** Whether a figure is a result or only expected. */
    Status status(Draft draft, Period period) {
        if (draft.role() == Draft.Role.EARLIER && draft.status() == Status.FORECAST) {
            return Status.ACTUAL;
        }
        // What no verb tells as past, of a time that is still to end, is expected.
        boolean isToCome = draft.period() >= 0 && day.isToCome(period);
        return isToCome && !draft.isTold() && draft.status() == Status.ACTUAL ? Status.FORECAST : draft.status();
    }

    void remember(Filled filled, Passage here, boolean isOfTrade) {
        story.remember(filled, here, isOfTrade);
        lookBackAt(filled);
        balances.remember(filled, here);
        contracts.remember(filled);
        bases.remember(filled);
    }

    /** Remembers with what an older figure was compared. */
    void rememberOlder(Filled older) {
        bases.rememberOlder(older);
        lookBackAt(older);
    }

    private void lookBackAt(Filled figure) {
        Slot<Period> told = figure.slots().period();
        lastOlder = told.value().isBefore(story.current().value()) ? told : lastOlder;
    }

    void endSentence(List<Filled> filled, Passage here, Area reporter) {
        yearAfterTheBase(filled);
        asLongAsTheBase(filled);
        PartsCompared.sameMonths(filled, here, day.context(reporter));
        bases.endSentence();
        story.endSentence(here);
        named.endSentence(here, reporter);
    }

    /**
     * "a deficit of 98 billion, compared with 2.4 billion in 1985", "sold goods for A, 9% more than in the first half
     * of 2023": an undated figure is a year younger than its base.
     */
    private void yearAfterTheBase(List<Filled> filled) {
        for (int i = 0; i + 1 < filled.size(); i++) {
            Filled each = filled.get(i);
            boolean isUndated = each.draft().role() == Draft.Role.MAIN
                    && each.slots().status().isFact()
                    && !each.slots().period().value().isStated();
            Slot<Period> base = isUndated ? baseBehind(i, filled) : Slot.NO_PERIOD;
            Period next = base.value().plusYears(1);
            boolean isBeside = filled.get(i + 1).draft().role() == Draft.Role.EARLIER;
            boolean isKnown = base.value().isYear() && isBeside && !day.hasHardlyBegun(next)
                    || (base.value().isYear() || Stretches.isStretch(base.value())) && day.isOver(next);
            if (isKnown) {
                Slot<Period> year = new Slot<>(next, Evidence.SENTENCE, base.origin());
                filled.set(i, each.withPeriod(year));
                changesIn(year, filled);
                story.goTo(year);
            }
        }
    }

    /**
     * "Exports were 22% more than the A of September 2021", in a passage on the first nine months of 2022: the rate is of
     * September, too.
     */
    private static void asLongAsTheBase(List<Filled> filled) {
        for (int i = 0; i + 1 < filled.size(); i++) {
            Filled rate = filled.get(i);
            Filled base = filled.get(i + 1);
            Period told = rate.slots().period().value();
            Period start = base.slots().period().value();
            boolean isOfBase = rate.draft().form() == Draft.Form.RATE
                    && rate.draft().role() == Draft.Role.CHANGE
                    && rate.draft().period() < 0
                    && base.draft().role() == Draft.Role.EARLIER
                    && base.draft().form() == Draft.Form.LEVEL
                    && base.slots().period().evidence() == Evidence.EXPLICIT
                    && told.isDated()
                    && start.isDated()
                    && !told.hasSameLengthAs(start);
            Period later = isOfBase ? start.plusYears(1) : Period.UNSTATED;
            if (later.isStated() && told.contains(later)) {
                Slot<Period> origin = base.slots().period();
                filled.set(i, rate.withPeriod(new Slot<>(later, Evidence.SENTENCE, origin.origin())));
            }
        }
    }

    /**
     * What a figure is compared with right behind it, whether or not the rate of the change stands between; open if it
     * is not.
     */
    private static Slot<Period> baseBehind(int figure, List<Filled> filled) {
        Draft draft = filled.get(figure).draft();
        for (int i = figure + 1; i < filled.size(); i++) {
            Filled next = filled.get(i);
            if (next.draft().role() == Draft.Role.EARLIER) {
                return next.slots().period();
            }
            boolean isRate = draft.form() == Draft.Form.LEVEL
                    && next.draft().isChange()
                    && next.draft().clause() == draft.clause()
                    && next.draft().period() < 0;
            if (!isRate || next.base().value().isStated()) {
                return isRate ? next.base() : Slot.NO_PERIOD;
            }
        }
        return Slot.NO_PERIOD;
    }

    /**
     * ", an advance of 2.9%, while imports, at A, were ahead": what is told beside an undated figure is of its time.
     */
    private static void changesIn(Slot<Period> year, List<Filled> filled) {
        for (int i = 0; i < filled.size(); i++) {
            Filled each = filled.get(i);
            boolean isUndated = (each.draft().isChange()
                            || each.draft().form() == Draft.Form.SHARE
                            || each.draft().role() == Draft.Role.MAIN)
                    && each.draft().role() != Draft.Role.EARLIER
                    && each.slots().status().isFact()
                    && each.draft().period() < 0
                    && !each.slots().period().value().isStated();
            if (isUndated) {
                filled.set(i, each.withPeriod(year));
            }
        }
    }

    /** What the words of a clause are resolved against: what is aimed at lies ahead. */
    private PeriodContext context(Draft draft, Frame frame, List<Filled> before) {
        PeriodContext context =
                day.context(frame.reporter().value()).in(story.current().value());
        // What economists had forecast is of a time for which the figure is out.
        boolean isAhead = draft.status() == Status.TARGET || (draft.status() == Status.FORECAST && !draft.isTold());
        // "exports rose in July, less than the forecast of A": the forecast is of the same July.
        return isAhead
                        && before.stream()
                                .noneMatch(f -> f.draft().period() == draft.period()
                                        && f.slots().status().isFact())
                ? context.ahead()
                : context;
    }

    /** The time that the clause of a figure says, or leaves to the figures and sentences before. */
    private Slot<Period> said(Draft draft, Frame frame, List<Filled> before, Passage here) {
        boolean isOlder = draft.role() == Draft.Role.EARLIER;
        Period main = mainPeriod(draft, frame, before, here);
        if (draft.role() == Draft.Role.AGAIN && main.isStated()) {
            return mainSlot(draft, before);
        }
        if (draft.role() == Draft.Role.MAIN && isOfNow(draft, here) && isLongAfter(before)) {
            // "37% of exports in 1985; today it takes 18%": of the time that the story was at
            return toldBefore.value().isStated() ? toldBefore.at(Evidence.SENTENCE) : Slot.NO_PERIOD;
        }
        if (isRateOfOlder(draft, before) || isShareOfOlder(draft, before)) {
            return before.get(draft.partner()).slots().period();
        }
        Optional<Slot<Period>> own = own(draft, frame, main, before, here);
        if (own.isPresent()) {
            if (isOlder && own.get().value().isStated()) {
                bases.passOlder();
            }
            return own.get();
        }
        if (draft.role() == Draft.Role.RIVAL && isOfOtherSide(draft, frame, before)) {
            // "Tanzania's exports were A in 2024, more than Kenya's B": of the same time.
            return mainSlot(draft, before);
        }
        if (draft.role() == Draft.Role.RIVAL) {
            // "wider than the A expected by analysts": of the same time.
            return draft.status() == Status.FORECAST && main.isStated() ? mainSlot(draft, before) : Slot.NO_PERIOD;
        }
        if (isOlder && draft.status() == Status.REVISED && main.isMonth() && !bases.isKnown()) {
            // "rose in May from a revised A": what is revised is the month published last.
            return new Slot<>(main.plusMonths(-1), Evidence.ASSUMED, Span.NONE);
        }
        int years = isOlder && main.isYear() && draft.cue() == Cue.FROM
                ? SpannedYears.before(here.figure(draft), here.tokens())
                : 0;
        if (years > 0) {
            // "In the last ten years exports rose from A to B in 2023": A is of ten years before.
            return new Slot<>(main.plusYears(-years), Evidence.SENTENCE, here.figure(draft));
        }
        if (isOlder && draft.cue() == Cue.FROM && leadsToMain(before, here)) {
            Slot<Period> start = bases.ofOneSpan(main);
            if (start.value().isStated()) {
                return start;
            }
        }
        if (isOlder) {
            return bases.older(main, draft.cue(), here.has(Cue.RESPECTIVELY));
        }
        return main.isStated() && !SpokenTimes.isThen(here.tokens(), here.figure(draft))
                ? mainSlot(draft, before)
                : carried(draft, frame, before, here);
    }

    /** "a year earlier it was A, with copper at B, or 48%": the share is of B, of the same older time. */
    private static boolean isShareOfOlder(Draft draft, List<Filled> before) {
        return draft.phrasing().equals("or-again")
                && draft.form() == Draft.Form.SHARE
                && draft.role() == Draft.Role.EARLIER
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().role() == Draft.Role.EARLIER;
    }

    /** The time that the clause of a figure names; open where the figure is of one that is not named; empty if none is said. */
    private Optional<Slot<Period>> own(Draft draft, Frame frame, Period main, List<Filled> before, Passage here) {
        List<Token> tokens = here.tokens();
        Period counted = PartsOfYears.counted(lastPeriod(before), here.figure(draft), tokens);
        if (counted.isStated()) {
            return Optional.of(Slot.explicit(counted, here.figure(draft)));
        }
        if (draft.period() < 0 && draft.role() != Draft.Role.EARLIER && here.has(Cue.CUMULATIVE)) {
            Slot<Period> sum = upToDay(here, frame.reporter().value());
            if (sum.value().isStated()) {
                story.goTo(sum);
                return Optional.of(sum);
            }
        }
        if (draft.period() < 0 || TimeRoles.isOfRecordBetween(draft, here)) {
            return Optional.empty();
        }
        PeriodExpression expression = here.mentions().periods().get(draft.period());
        Period resolved = ofNoun(resolved(expression, draft, frame, main, before, here), draft, here);
        Period current = story.current().value();
        Slot<Period> average = ofAverage(resolved, expression, here);
        if (average.value().isStated()) {
            return Optional.of(average);
        }
        Slot<Period> twelve = twelveMonths(resolved, expression, draft, here);
        if (twelve.value().isStated()) {
            return Optional.of(twelve);
        }
        boolean isYearly = draft.isChange() && isCurrent(expression) && TimeRoles.isOverTheYear(expression, tokens);
        if (isYearly && current.isStated() && !current.isYear()) {
            // "In the first half exports were A. Over the year they grew by 4%": since the first half of the year
            // before.
            return Optional.empty();
        }
        Slot<Period> resumed = resumed(draft, expression, resolved, before, here);
        if (resumed.value().isStated()) {
            return Optional.of(resumed);
        }
        boolean isOfRecord = TimeRoles.isWhenSet(expression, tokens) && Stretches.isShorterThan(current, resolved);
        if (isOfRecord) {
            // "exports in June passed the record of A, set in 2022": in a month that is not named
            return draft.isChange() ? Optional.empty() : Optional.of(Slot.NO_PERIOD);
        }
        boolean isOfText = day.isRunning(resolved) && TimeRoles.isOfPublication(expression, tokens);
        boolean isToCome =
                draft.isTold() && draft.status() == Status.ACTUAL && current.isStated() && day.hasHardlyBegun(resolved);
        return resolved.isStated() && !isOfText && !isToCome
                ? Optional.of(Slot.explicit(resolved, expression.span()))
                : Optional.empty();
    }

    /** "Average exports rose to A in June", behind the average of the three months to June: of as many months. */
    private Slot<Period> ofAverage(Period month, PeriodExpression expression, Passage here) {
        Period run = story.run().value();
        boolean isOfRun = month.isMonth()
                && run.isStated()
                && run.isWholeMonths()
                && run.lengthInMonths() < MONTHS_OF_A_YEAR
                && run.end().equals(month.end())
                && here.tokens().get(0).is("average");
        return isOfRun ? new Slot<>(run, Evidence.SENTENCE, expression.span()) : Slot.NO_PERIOD;
    }

    /** "Exports rose to A in the year", in October in a report on September: the year that September ends. */
    private Slot<Period> twelveMonths(Period year, PeriodExpression expression, Draft draft, Passage here) {
        Period month = story.lastMonth().value();
        boolean isUnended = isCurrent(expression)
                && year.isYear()
                && SpokenTimes.isTheYear(expression, here.tokens())
                && month.isMonth()
                && year.contains(month)
                && day.isBeforeEndOf(year)
                && draft.status() == Status.ACTUAL
                && !expression.isToDate();
        return isUnended
                ? new Slot<>(
                        month.plusMonths(1 - MONTHS_OF_A_YEAR).through(month), Evidence.SENTENCE, expression.span())
                : Slot.NO_PERIOD;
    }

    /**
     * "In 2024 they had been A, so the increase was 8%": a change that follows from what was a year or a month before is
     * of the time that the story had come to; open if none does.
     */
    private Slot<Period> resumed(
            Draft draft, PeriodExpression expression, Period resolved, List<Filled> before, Passage here) {
        int last = before.size() - 1;
        while (last > 0 && before.get(last).draft().isChange()) {
            last--;
        }
        boolean isAfterLevel = draft.isChange()
                && draft.role() != Draft.Role.EARLIER
                && last >= 0
                && before.get(last).draft().form() == Draft.Form.LEVEL;
        if (!isAfterLevel) {
            return Slot.NO_PERIOD;
        }
        Filled level = before.get(last);
        Period told = toldBefore.value();
        boolean isYearBefore = level.slots().period().value().equals(resolved)
                && expression.span().end() <= here.figure(level.draft()).start()
                && told.isDated()
                && told.hasSameLengthAs(resolved)
                && (told.equals(resolved.plusYears(1))
                        || told.start().equals(resolved.end().plusDays(1)));
        return isYearBefore && StoryWords.follows(here.tokens(), here.figure(level.draft()), here.figure(draft))
                ? toldBefore.at(Evidence.SENTENCE)
                : Slot.NO_PERIOD;
    }

    /** "As of 15 May, cumulative exports were A": of the year up to that day; open if no such day is named. */
    private Slot<Period> upToDay(Passage here, Area reporter) {
        Slot<Period> last = lastDay(here, reporter);
        if (!last.value().isDay()) {
            return Slot.NO_PERIOD;
        }
        int month =
                PeriodContext.firstMonthOfTotals(reporter, last.value().end().getYear());
        int year = last.value().end().getYear() - (last.value().end().getMonthValue() < month ? 1 : 0);
        return Slot.explicit(Period.month(year, month).through(last.value()), last.origin());
    }

    /** The day up to which a sentence sums up; open if it names none. */
    private Slot<Period> lastDay(Passage here, Area reporter) {
        for (PeriodExpression time : here.mentions().periods()) {
            boolean isDay = time.form() == PeriodExpression.Form.DAY && TimeRoles.isLastDay(time, here.tokens());
            Period last = isDay ? time.resolve(day.context(reporter)) : Period.UNSTATED;
            if (last.isDay()) {
                return Slot.explicit(last, time.span());
            }
        }
        return Slot.NO_PERIOD;
    }

    /** "The February surplus last year was A": of the month that stands at the noun, in the year behind it. */
    private Period ofNoun(Period year, Draft draft, Passage here) {
        int noun = draft.frame().period();
        if (!year.isYear() || noun < 0 || noun == draft.period()) {
            return year;
        }
        PeriodExpression expression = here.mentions().periods().get(noun);
        boolean isBeside = expression.span().end() < draft.frame().span().end()
                && expression.anchor() == PeriodExpression.Anchor.ARTICLE;
        Period month = isBeside ? expression.resolve(day.context(Area.UNSTATED)) : Period.UNSTATED;
        return month.isMonth()
                ? Period.month(year.start().getYear(), month.start().getMonthValue())
                : year;
    }

    /** Which days the words of a time mean in its sentence. */
    private Period resolved(
            PeriodExpression printed, Draft draft, Frame frame, Period main, List<Filled> before, Passage here) {
        boolean isOlder = draft.role() == Draft.Role.EARLIER;
        PeriodExpression expression = isOlder ? printed.start() : printed;
        List<Token> tokens = here.tokens();
        PeriodContext context = context(draft, frame, before);
        if (isOlder && main.isStated()) {
            context = context.comparedWith(main);
        }
        if (expression.form() == PeriodExpression.Form.SINCE
                && frame.measure() == Measure.INVESTMENT
                && !draft.isChange()
                && day.isBehindFirstQuarter()) {
            // What has been invested since a year is counted up to the day on which it is told; early in a year,
            // up to the end of the last one.
            context = context.in(Period.UNSTATED);
        }
        boolean isVague = isOlder && isCurrent(expression) && !expression.isLater();
        Period upTo = expression.isToDate()
                ? named.upTo(expression, here, frame.reporter().value())
                : Period.UNSTATED;
        Period meant = isCurrent(expression)
                ? pointedBack(expression, context, frame, before, here)
                : untilDay(expression, expression.resolve(upTo.isStated() ? context.in(upTo) : context), here, frame);
        Period resolved = isVague ? Period.UNSTATED : adjusted(expression, meant, draft, frame, here);
        // "In the same period last year, imports had fallen by 3 percent": behind a sentence on the current one
        Period current = isOlder ? main : toldBefore.value();
        boolean isItself = expression.anchor() == PeriodExpression.Anchor.BASE
                && resolved.isDated()
                && resolved.equals(current)
                && (isOlder || resolved.lengthInMonths() < MONTHS_OF_A_YEAR);
        if (isItself) {
            // "A in April-December 2021, against B in the same period of last year", early in 2022: the year before
            // that.
            resolved = resolved.plusYears(-1);
        }
        if (isOlder && isOfOlderEstimate(expression, resolved, main, tokens)) {
            return main;
        }
        boolean isPartOfYear = isOlder
                && resolved.isYear()
                && main.isDated()
                && main.lengthInMonths() < MONTHS_OF_A_YEAR
                && TimeRoles.isPartOfYear(expression, tokens);
        if (isPartOfYear) {
            // "A in January and February 2023, less than the B of early 2022": of the same two months.
            Period same = main.plusYears(resolved.start().getYear() - main.end().getYear());
            return resolved.contains(same) ? same : Period.UNSTATED;
        }
        if (isOlder && expression.anchor() == PeriodExpression.Anchor.BASE) {
            resolved = YearsBefore.beforeLastOlder(expression, resolved, draft, frame, before, here);
        }
        if (here.has(Cue.OF_WHICH) && !before.isEmpty()) {
            Period whole = before.get(0).slots().period().value();
            resolved = PartsOfYears.withinWhole(resolved, expression, whole, tokens);
        }
        int told = before.isEmpty() ? -1 : before.get(before.size() - 1).draft().period();
        if (!isOlder && told >= 0) {
            PeriodExpression first = here.mentions().periods().get(told);
            resolved = PartsOfYears.ofTheSameYear(resolved, expression, first, lastPeriod(before), tokens);
        }
        return isOlder || !isCurrent(expression) ? resolved : ofRun(resolved, expression, context, tokens);
    }

    /** "Imports are put at A in 1986/87, against B last month": B is what was put then for the same year. */
    private static boolean isOfOlderEstimate(
            PeriodExpression expression, Period resolved, Period main, List<Token> tokens) {
        boolean isMonthOfNoYear = resolved.isMonth() && main.isDated() && main.lengthInMonths() >= MONTHS_OF_A_YEAR;
        return isMonthOfNoYear
                && tokens.stream()
                        .filter(t -> expression.span().contains(t.span()))
                        .anyMatch(t -> t.is("last") || t.is("previous"));
    }

    /** "By 14 April it had shipped A since the season opened in July": no longer than to the day that is named. */
    private Period untilDay(PeriodExpression since, Period resolved, Passage here, Frame frame) {
        if (since.form() != PeriodExpression.Form.SINCE && !TimeRoles.isOpened(since, here.tokens())) {
            return resolved;
        }
        Period last = lastDay(here, frame.reporter().value()).value();
        return last.isDay() && resolved.contains(last) ? new Period(resolved.start(), last.end()) : resolved;
    }

    /** What "that month", "the period", "a month later" mean by what the text has named or told of last. */
    private Period pointedBack(
            PeriodExpression expression, PeriodContext context, Frame frame, List<Filled> before, Passage here) {
        for (Filled other : before) {
            boolean isSame = expression.isLater()
                    && other.draft().period() >= 0
                    && here.mentions().periods().get(other.draft().period()).equals(expression);
            if (isSame && other.slots().period().value().isStated()) {
                return other.slots().period().value();
            }
        }
        Period told = lastPeriod(before);
        if (expression.isLater() && told.isStated()) {
            return expression.resolve(context.in(told));
        }
        Area reporter = frame.reporter().value();
        boolean isPointing = expression.isLater() || NamedTimes.isPointing(expression, here.tokens());
        Period near = isPointing ? named.meantHere(expression, context, here, reporter) : Period.UNSTATED;
        if (near.isStated()) {
            return near;
        }
        Period usual = expression.resolve(context);
        boolean isOfRun = story.run().value().isStated()
                && expression.resolve(context.in(story.run().value())).isStated();
        if (usual.isStated() || isOfRun) {
            return usual;
        }
        for (int i = story.runsTold().size() - 1; i >= 0; i--) {
            // "From January on it was A, of which B in the first quarter. Over the four months imports were C"
            Period run = expression.resolve(context.in(story.runsTold().get(i)));
            if (run.equals(story.runsTold().get(i))) {
                return run;
            }
        }
        Period inSentence = named.meantHere(expression, context, here, reporter);
        return inSentence.isStated() ? inSentence : named.meantBefore(expression, context);
    }

    /** What "the three months", "the period" mean where a run of months was told of before. */
    private Period ofRun(Period month, PeriodExpression expression, PeriodContext context, List<Token> tokens) {
        Period run = story.run().value();
        Period resolved = month;
        if (!resolved.isStated() && run.isStated()) {
            // "of exports in the three months": the stretch told before, though a month was spoken of since.
            resolved = expression.resolve(context.in(run));
        }
        boolean isOfStretch =
                resolved.isMonth() && Stretches.isPart(resolved, run) && TimeRoles.isPeriodWord(expression, tokens);
        // "62.6% of exports in the period": of a month one would say the month.
        return isOfStretch ? run : resolved;
    }

    /** The time that the sentences before leave to a figure of which nothing says when it is. */
    private Slot<Period> carried(Draft draft, Frame frame, List<Filled> before, Passage here) {
        if (forecasts.goesOn(draft, here)) {
            return forecasts.time().at(Evidence.SENTENCE);
        }
        Slot<Period> signed = frame.measure() == Measure.CONTRACT ? contracts.unnamed() : Slot.NO_PERIOD;
        if (signed.value().isStated()) {
            return signed;
        }
        if (frame.measure() == Measure.INVESTMENT && SpokenTimes.isOpenInvestment(here.mentions())) {
            return Slot.NO_PERIOD;
        }
        boolean isAhead = draft.status() != Status.ACTUAL && !draft.isTold();
        if (!draft.isTold() && YearsToCome.holds(here.figure(draft), isAhead, here.tokens())) {
            // "Exports can reach A in the next five years": of no time that was spoken of.
            return Slot.NO_PERIOD;
        }
        Slot<Period> ofThem = passed.ofPronoun(here, frame.reporter().value());
        if (ofThem.value().isStated() && draft.role() != Draft.Role.EARLIER) {
            return ofThem;
        }
        if (draft.phrasing().equals("share-of-whole") && frame.measure() == Measure.BALANCE) {
            Slot<Period> balance = balances.time(here);
            if (balance.value().isStated()) {
                return balance.at(Evidence.PARAGRAPH);
            }
        }
        if (here.opensParagraph()
                && story.paragraphBefore().value().isStated()
                && SpokenTimes.pointsBack(here.tokens())) {
            // "These figures were down by 3%": those of the paragraph before, whatever part of the year they are of.
            return story.paragraphBefore().at(Evidence.PARAGRAPH);
        }
        Period run = story.run().value();
        boolean isOfRun = frame.timing() == LevelClaim.Timing.CUMULATIVE
                && run.isStated()
                && story.current().value().isMonth()
                && run.contains(story.current().value());
        if (isOfRun) {
            // "Of the cumulative exports": those of the months up to the one that the article is about.
            story.goToRun(here);
        }
        Slot<Period> current = story.current();
        boolean isAim =
                draft.status() == Status.TARGET && Stretches.isStretch(current.value()) && day.isOver(current.value());
        if (isAim) {
            // "The full-year goal of A", "it wants to reach A": nobody aims at what is over; what two countries want
            // their trade to be may have no time set for it.
            return frame.measure() == Measure.TURNOVER
                    ? Slot.NO_PERIOD
                    : new Slot<>(Period.year(current.value().end().getYear()), Evidence.PARAGRAPH, current.origin());
        }
        boolean isOfYear = (draft.status() == Status.TARGET || draft.status() == Status.FORECAST)
                && Stretches.isStretch(current.value())
                && SpokenTimes.isByYearEnd(here.tokens(), here.figure(draft));
        if (isOfYear) {
            // "Exports are expected to reach A by the end of the year"
            return new Slot<>(Period.year(current.value().end().getYear()), Evidence.SENTENCE, here.figure(draft));
        }
        boolean isOpenAim = draft.status() == Status.TARGET
                && !draft.isTold()
                && current.value().isYear()
                && day.isOver(current.value());
        if (isOpenAim) {
            // "In 2025 it was A. The target is B": not of the year that is over.
            return Slot.NO_PERIOD;
        }
        if (SpokenTimes.isThen(here.tokens(), here.figure(draft))) {
            Slot<Period> then = lastOlder;
            for (Filled each : before) {
                then = each.base().value().isStated() ? each.base() : then;
            }
            if (then.value().isStated()) {
                return then.at(Evidence.SENTENCE);
            }
        }
        if (story.longAgo().value().isStated() && SpokenTimes.isOfThoseDays(here.tokens())) {
            return story.longAgo().at(Evidence.PARAGRAPH);
        }
        if (current.value().isDated() && draft.form() == Draft.Form.LEVEL && here.isBackWithoutTime(draft)) {
            // A year before, as comparisons are; of a month it may be the month before as well.
            return current.value().isMonth()
                    ? Slot.NO_PERIOD
                    : new Slot<>(current.value().plusYears(-1), Evidence.PARAGRAPH, current.origin());
        }
        if (current.value().isStated()) {
            return current.at(grade(here));
        }
        boolean isTold = here.sentence().place() == Place.HEADLINE && draft.status() == Status.ACTUAL;
        return isTold ? lead : Slot.NO_PERIOD;
    }

    /** "from A to B": whether the figure that it led to stands right behind an older one. */
    private static boolean leadsToMain(List<Filled> before, Passage here) {
        int next = before.size() + 1;
        return next < here.drafts().size() && here.drafts().get(next).phrasing().equals("rose-to");
    }

    /** Whether a figure is compared with that of another country. */
    private static boolean isOfOtherSide(Draft rival, Frame frame, List<Filled> before) {
        return rival.partner() >= 0
                && rival.partner() < before.size()
                && frame.reporter().value().isStated()
                && before.get(rival.partner()).slots().reporter().value().isStated()
                && !before.get(rival.partner())
                        .slots()
                        .reporter()
                        .value()
                        .equals(frame.reporter().value());
    }

    /** Whether "today" stands before a figure in its clause, and no time that is written behind it. */
    private static boolean isOfNow(Draft draft, Passage here) {
        int now = SpokenTimes.nowBefore(here.tokens(), here.figure(draft));
        return now >= 0
                && (draft.period() < 0
                        || here.mentions().periods().get(draft.period()).span().start() < now);
    }

    /** Whether a figure before it is of a year that was over when the time that the story was at began, or the article was written. */
    private boolean isLongAfter(List<Filled> before) {
        Period older = lastPeriod(before);
        boolean isBeforeStory = older.isBefore(toldBefore.value())
                && older.isDated()
                && older.end().getYear() < toldBefore.value().start().getYear();
        boolean isBeforeToday = !toldBefore.value().isStated()
                && day.isKnown()
                && older.isDated()
                && older.end().getYear() < day.year() - 1;
        return isBeforeStory || isBeforeToday;
    }

    private static Period lastPeriod(List<Filled> before) {
        return before.isEmpty()
                ? Period.UNSTATED
                : before.get(before.size() - 1).slots().period().value();
    }

    /** "after A in the first quarter (+48%)": the rate in the bracket is that of the older figure. */
    private static boolean isRateOfOlder(Draft draft, List<Filled> before) {
        return draft.phrasing().equals("signed-rate")
                && draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().role() == Draft.Role.EARLIER;
    }

    private static boolean isCurrent(PeriodExpression expression) {
        return expression.anchor() == PeriodExpression.Anchor.CURRENT;
    }

    /** "November added A, taking the total to B": B is of the months of the year up to November. */
    private Slot<Period> totalSoFar(Draft draft, Slot<Period> period, Area of, Passage here) {
        Period told = period.value();
        boolean isPart = draft.form() == Draft.Form.LEVEL
                && draft.role() == Draft.Role.MAIN
                && told.isDated()
                && told.isWholeMonths()
                && told.lengthInMonths() < MONTHS_OF_A_YEAR
                && PartsOfYears.isTotalSoFar(here.figure(draft), here.tokens());
        if (!isPart) {
            return period;
        }
        int month = PeriodContext.firstMonthOfTotals(of, told.end().getYear());
        int year = told.start().getYear() - (told.start().getMonthValue() < month ? 1 : 0);
        // What was summed up before goes on: "exports of the first ten months were A; November took the total to B".
        boolean isOfRun = story.run().value().isStated()
                && story.run().value().start().isBefore(told.start())
                && story.run().value().start().plusMonths(MONTHS_OF_A_YEAR).isAfter(told.end());
        Period first =
                isOfRun ? Period.months(YearMonth.from(story.run().value().start()), 1) : Period.month(year, month);
        return first.isBefore(told) ? new Slot<>(first.through(told), period.evidence(), period.origin()) : period;
    }

    /** "Month on month, exports fell by 0.8%": beside the figures of a stretch, those of its last month. */
    private Slot<Period> ofLastMonth(Draft draft, Slot<Period> period, Passage here) {
        boolean isOfMonth = draft.isChange()
                && period.evidence() != Evidence.EXPLICIT
                && period.value().isDated()
                && period.value().isWholeMonths()
                && !period.value().isMonth()
                && (Ways.isMonthly(here.sentence(), here.quantity(draft))
                        || isSinceMonthBefore(draft, period.value(), here));
        if (!isOfMonth) {
            return period;
        }
        Slot<Period> month = story.lastMonth();
        return month.value().isStated()
                ? month.at(Evidence.PARAGRAPH)
                : new Slot<>(
                        Period.months(YearMonth.from(period.value().end()), 1), period.evidence(), period.origin());
    }

    /** "Against April, imports were up", beside the figures of January to May: since the month before the last of them. */
    private boolean isSinceMonthBefore(Draft draft, Period stretch, Passage here) {
        if (draft.base() < 0) {
            return false;
        }
        Period since = here.mentions().periods().get(draft.base()).resolve(day.context(Area.UNSTATED));
        return since.isMonth() && YearMonth.from(since.end()).plusMonths(1).equals(YearMonth.from(stretch.end()));
    }

    /**
     * "Year on year, the average deficit fell by A from the three months ending in March 2023", beside the figures of
     * March 2024: a change since a stretch is one of as long a stretch.
     */
    private Slot<Period> afterStretch(Draft draft, Slot<Period> period, Passage here) {
        boolean isCarried = draft.isChange()
                && draft.base() >= 0
                && period.evidence() != Evidence.EXPLICIT
                && period.value().isMonth();
        if (!isCarried) {
            return period;
        }
        PeriodExpression base = here.mentions().periods().get(draft.base());
        Period since = base.anchor() == PeriodExpression.Anchor.WRITTEN
                ? base.resolve(day.context(Area.UNSTATED))
                : Period.UNSTATED;
        boolean isStretch = since.isDated() && since.isWholeMonths() && !since.isMonth() && !since.isYear();
        return isStretch && since.plusYears(1).end().equals(period.value().end())
                ? new Slot<>(since.plusYears(1), Evidence.SENTENCE, base.span())
                : period;
    }

    /** What the form of the words makes of the days: the later of two ends, the months up to the one named. */
    private Period adjusted(PeriodExpression expression, Period resolved, Draft draft, Frame frame, Passage here) {
        if (!resolved.isStated()) {
            return resolved;
        }
        boolean isMoved = draft.isChange() || draft.motion() != Sense.NONE;
        if (isMoved && TimeRoles.hasTwoEnds(expression, resolved, here.tokens())) {
            return bases.laterOf(resolved);
        }
        if (isMoved && TimeRoles.isFromMonthToNext(expression, resolved, here.tokens())) {
            // "From May to June exports rose by A": it is the exports of June that were more.
            return Period.months(YearMonth.from(resolved.end()), 1);
        }
        boolean isWholeYear = resolved.isMonth() && resolved.end().getMonth() == Month.DECEMBER;
        boolean isUpTo = resolved.isMonth()
                && (TimeRoles.isByTheEndOf(expression, here.tokens())
                        || TimeRoles.isBehindTo(expression, here.mentions().quantities(), here.tokens()))
                && (draft.status() == Status.ACTUAL || isWholeYear);
        if (isUpTo) {
            return Period.month(resolved.start().getYear(), 1).through(resolved);
        }
        if (frame.timing() == LevelClaim.Timing.CUMULATIVE && resolved.isMonth() && draft.form() == Draft.Form.LEVEL) {
            return Period.month(resolved.start().getYear(), 1).through(resolved);
        }
        return resolved;
    }

    /** How near the time under discussion was told. */
    private static Evidence grade(Passage here) {
        return here.isNext() && here.index() > 0 ? Evidence.SENTENCE : Evidence.PARAGRAPH;
    }

    private static Slot<Period> mainSlot(Draft draft, List<Filled> before) {
        boolean isOfPartner = draft.partner() >= 0
                && draft.partner() < before.size()
                && before.get(draft.partner()).draft().form() == Draft.Form.LEVEL
                && before.get(draft.partner()).slots().period().value().isStated();
        boolean isOfOlder = isOfPartner && before.get(draft.partner()).draft().role() == Draft.Role.EARLIER;
        if (isOfPartner && (draft.role() == Draft.Role.EARLIER || (draft.role() == Draft.Role.AGAIN && isOfOlder))) {
            // "took the total to A, 5% more than the B of a year before": B is set against A.
            // "against A in May, revised from B": B is of May.
            return before.get(draft.partner()).slots().period();
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Filled other = before.get(i);
            boolean isMain = other.draft().role() != Draft.Role.EARLIER
                    && other.draft().role() != Draft.Role.RIVAL
                    && !isOldFigureAgain(other, before)
                    && !other.isAside();
            if (isMain
                    && other.slots().period().value().isStated()
                    && (other.draft().clause() == draft.clause()
                            || draft.role() == Draft.Role.EARLIER
                            || draft.role() == Draft.Role.AGAIN)) {
                return other.slots().period();
            }
        }
        return Slot.NO_PERIOD;
    }

    /** "to A in July from B in June (revised from C) and D a year earlier": C is of June, and D set against A. */
    private static boolean isOldFigureAgain(Filled figure, List<Filled> before) {
        int partner = figure.draft().role() == Draft.Role.AGAIN ? figure.draft().partner() : -1;
        return partner >= 0
                && partner < before.size()
                && before.get(partner).draft().role() == Draft.Role.EARLIER;
    }

    private Period mainPeriod(Draft draft, Frame frame, List<Filled> before, Passage here) {
        Period found = mainSlot(draft, before).value();
        if (found.isStated() || draft.role() != Draft.Role.EARLIER) {
            return found;
        }
        Period next = nextMain(draft, frame, before, here);
        return next.isStated() ? next : story.current().value();
    }

    /** "rose from A to B in 2025", "which had been A, fell to B in 2025": the time of the figure behind an older one. */
    private Period nextMain(Draft draft, Frame frame, List<Filled> before, Passage here) {
        int at = before.size() + 1;
        if (at >= here.drafts().size()) {
            return Period.UNSTATED;
        }
        Draft next = here.drafts().get(at);
        // "turned a surplus of A into a deficit of B", "a surplus of A a year earlier became a deficit of B"
        boolean isTurn = frame.measure() == Measure.BALANCE
                && next.frame().measure() == Measure.BALANCE
                && next.phrasing().equals("figure-of");
        boolean isMain = next.period() >= 0
                && next.period() != draft.period()
                && (isTurn
                        || draft.period() < 0
                                && (next.phrasing().equals("rose-to")
                                        || next.phrasing().equals("rose-by")));
        if (!isMain) {
            return Period.UNSTATED;
        }
        PeriodExpression time = here.mentions().periods().get(next.period());
        Period resolved = time.resolve(context(next, frame, before));
        // "Between 2022 and 2024 sales rose from A to B": A is of 2022.
        return TimeRoles.hasTwoEnds(time, resolved, here.tokens()) ? bases.laterOf(resolved) : resolved;
    }
}
