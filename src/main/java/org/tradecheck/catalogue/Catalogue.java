package org.tradecheck.catalogue;

import java.util.List;
import java.util.Optional;
import org.tradecheck.check.Check;
import org.tradecheck.check.Finding;

/** Every check there is. */
public final class Catalogue {

    private Catalogue() {}

    /** Some findings, without those that another one tells better. */
    public static List<Finding> once(List<Finding> findings) {
        return Misprints.once(findings);
    }

    /**
     * All checks. Of several that state a relation of one conflict, the first in this list tells it: what names the
     * fault best stands first.
     */
    public static List<Check> all() {
        return List.of(
                new OrderOfLevelsCheck(),
                new RecordNotHighestCheck(),
                new BalanceSignCheck(),
                new BalanceDirectionCheck(),
                new TurnoverSumCheck(),
                new BalanceDiffCheck(),
                new CoverageRateCheck(),
                new ShareMixtureCheck(),
                new DirectionVerbCheck(),
                new ReversedBaseCheck(),
                new ShareOfWholeCheck(),
                new GrowthVsLevelsCheck(),
                new ChangeVsLevelsCheck(),
                new MultipleVsLevelsCheck(),
                new AverageVsTotalCheck(),
                new PriceTimesVolumeCheck(),
                new SubperiodsSumCheck(),
                new PartsSumCheck(),
                new StatedResultCheck(),
                new MisprintedSumCheck(),
                new MisprintedShareCheck(),
                new ShareSum100Check(),
                new ShareCapCheck(),
                new PartOfYearAboveYearCheck(),
                new HeadlineVsBodyCheck(),
                new HeadlineDirectionCheck(),
                new QuoteVsProseCheck(),
                new SameClaimTwoValuesCheck(),
                new ShareRangeCheck(),
                new ImpossibleFallCheck(),
                new ShareBaseMissingCheck(),
                new PeriodMissingCheck(),
                new ShareImpliedWholeCheck(),
                new SameFigureDifferentMeasuresCheck(),
                new InvestmentKindCheck(),
                new DiffersFromReferenceCheck(),
                new MagnitudeSlipCheck(),
                new PeriodSlipCheck(),
                new DataVintageCheck(),
                new PercentVsPointCheck(),
                new AverageAnnualGrowthCheck(),
                new FxPairConsistencyCheck(),
                new FxRangeCheck(),
                new UnitConversionCheck(),
                new PerUnitPlausibilityCheck(),
                new UnitKindCheck(),
                new UnlikePeriodsCheck(),
                new TargetAsActualCheck(),
                new ComponentDirectionCheck(),
                new PeriodBasisOfGrowthCheck(),
                new LowBaseGrowthCheck(),
                new PerspectiveMirrorCheck(),
                new TwoSourcesCheck(),
                new RankOrderCheck(),
                new SuperlativeUnsupportedCheck(),
                new ShareFromRankCheck(),
                new UnfinishedPeriodCheck(),
                new OrderOfEventsCheck(),
                new YearsBetweenCheck(),
                new MonthsSpannedCheck(),
                new StreakLengthCheck(),
                new AnniversaryCheck(),
                new AgeAtDeathCheck(),
                new WeekdayDateCheck(),
                new RelativeDateCheck(),
                new NOfMCheck(),
                new CountSumCheck(),
                new PercentOfSmallCountCheck(),
                new CountVsListCheck(),
                new GroupMembershipCountCheck(),
                new HiddenCharacterCheck(),
                new LookalikeCharacterCheck(),
                new UnexplainedWaiverCheck());
    }

    /** The check with this id. */
    public static Optional<Check> find(String id) {
        return all().stream().filter(c -> c.info().id().equals(id)).findFirst();
    }
}
