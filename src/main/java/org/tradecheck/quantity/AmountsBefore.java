package org.tradecheck.quantity;

import java.util.List;

/** The amounts that an article gave in full last: later ones leave out what was said with them. One for an article. */
final class AmountsBefore {

    /** Kind and unit of the last large amount. */
    private Kind kind = Kind.OTHER;

    private Unit unit = Unit.NONE;

    /** The unit of the last large amount of money. */
    private Unit money = Unit.NONE;

    /** The weight or volume last given in full, and its paragraph. */
    private Draft goods = new Draft();

    private int goodsParagraph = -1;

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
            if (Lenders.isLender(draft) && !Lenders.isSaidAgain(here, d, words.size()) && draft.kind != Kind.COUNT) {
                kind = draft.kind;
                unit = draft.unit;
                money = draft.kind == Kind.MONEY ? draft.unit : money;
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
