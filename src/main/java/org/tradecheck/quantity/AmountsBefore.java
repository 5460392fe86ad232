package org.tradecheck.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The amounts that an article gave in full last: later ones leave out what was said with them. One for an article. */
final class AmountsBefore {

    private static final Draft NONE = new Draft();

    /** One day pumps no more than so many times what another does. */
    private static final BigDecimal TWO = new BigDecimal("2");

    /** Kind and unit of the last large amount. */
    private Kind kind = Kind.OTHER;

    private Unit unit = Unit.NONE;

    /** Whether the last large amount was in so many millions or billions. */
    private boolean isScaled;

    /** The unit of the last large amount of money. */
    private Unit money = Unit.NONE;

    /** What it was counted in: one, thousands, millions, billions. */
    private BigDecimal moneyScale = BigDecimal.ONE;

    /** The weight or volume last given in full, and its paragraph. */
    private Draft goods = new Draft();

    private int goodsParagraph = -1;

    /** The last large amount, if it is one of each day. */
    private Draft daily = NONE;

    Kind kind() {
        return kind;
    }

    Unit unit() {
        return unit;
    }

    Unit money() {
        return money;
    }

    Draft goods() {
        return goods;
    }

    /** "The quantities fell to 742,000 tonnes. Gold brought 1,106 billion": in billions money was told, and no goods. */
    boolean isMoneyLike(Draft draft) {
        return kind != Kind.MONEY && !isScaled && money.isStated() && draft.scale.compareTo(moneyScale) == 0;
    }

    /** "Exports averaged 3.34 million barrels a day. A month earlier it was 3.41 million": of each day, too. */
    Optional<Unit> dailyLike(Draft draft) {
        boolean isLike = daily != NONE
                && draft.scale.compareTo(daily.scale) == 0
                && draft.number.scale() == daily.number.scale()
                && Draft.isNear(draft.number, daily.number, TWO);
        return isLike ? Optional.of(daily.unit) : Optional.empty();
    }

    /** Whether they were in this paragraph, and nothing was counted since. */
    boolean hasGoodsIn(int paragraph) {
        return paragraph == goodsParagraph;
    }

    /** Keeps what a sentence gives in full, once it is completed. */
    void remember(ScannedSentence here, int paragraph) {
        SentenceWords words = here.words();
        List<Draft> drafts = here.drafts();
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean isLarge =
                    Lenders.isLender(draft) && !Lenders.isSaidAgain(here, d, words.size()) && draft.kind != Kind.COUNT;
            daily = isLarge && draft.unit.isRate() ? draft : isLarge ? NONE : daily;
            if (isLarge && !draft.unit.isRate()) {
                kind = draft.kind;
                unit = draft.unit;
                isScaled = draft.isScaled;
                money = draft.kind == Kind.MONEY ? draft.unit : money;
                moneyScale = draft.kind == Kind.MONEY ? draft.scale : moneyScale;
            }
            boolean isGoods = draft.kind == Kind.MASS || draft.kind == Kind.VOLUME;
            if (isGoods && draft.isGrouped && draft.need == Draft.Need.NOTHING && !draft.unit.isRate()) {
                goods = draft;
                goodsParagraph = paragraph;
            } else if (draft.kind == Kind.COUNT && draft.isGrouped) {
                goodsParagraph = -1;
            }
        }
    }
}
