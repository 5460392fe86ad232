package org.tradecheck.quantity;

import java.util.List;
import org.tradecheck.text.Span;

/** Gives numbers the unit of others, and remarks that it is not printed with them. */
final class LentUnits {

    private final List<Remark> remarks;

    LentUnits(List<Remark> remarks) {
        this.remarks = remarks;
    }

    void give(Draft draft, Kind kind, Unit unit) {
        draft.kind = kind;
        draft.unit = unit;
        draft.need = Draft.Need.NOTHING;
        remarks.add(new Remark(new Span(draft.start, draft.end), Remark.Kind.UNIT_INHERITED));
    }

    /** Gives a number the scale of another as well. */
    void giveAll(Draft draft, Draft lender) {
        draft.scale = draft.scale.multiply(lender.scale);
        draft.isScaled = lender.isScaled;
        give(draft, lender.kind, lender.unit);
    }
}
