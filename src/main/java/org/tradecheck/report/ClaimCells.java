package org.tradecheck.report;

import java.util.List;
import org.tradecheck.claim.Claim;
import org.tradecheck.quantity.Quantity;

/** A claim as a row of a table. */
final class ClaimCells {

    static final List<String> NAMES = List.of(
            "claim",
            "line",
            "column",
            "figure",
            "kind",
            "measure",
            "of",
            "sense",
            "reporter",
            "partner",
            "product",
            "period",
            "value",
            "to",
            "unit",
            "hedge",
            "status",
            "source",
            "phrasing",
            "reporterRegion",
            "partnerRegion");

    private ClaimCells() {}

    static List<String> of(Claim claim, ArticleReport report) {
        Quantity quantity = claim.quantity();
        Positions positions = report.positions();
        return List.of(
                claim.id(),
                String.valueOf(positions.line(claim.span().start())),
                String.valueOf(positions.column(claim.span().start())),
                report.reading().article().quote(claim.span()),
                ArticleJson.kind(claim),
                ArticleJson.measure(claim),
                ArticleJson.of(claim),
                ArticleJson.sense(claim),
                ArticleJson.country(claim.slots().reporter().value()),
                ArticleJson.country(claim.slots().partner().value()),
                claim.slots().product().value().name(),
                ArticleJson.print(claim.slots().period().value()),
                quantity.value().stripTrailingZeros().toPlainString(),
                quantity.isRange() ? quantity.upperValue().stripTrailingZeros().toPlainString() : "",
                quantity.unit().code(),
                ArticleJson.hedge(quantity.hedge()),
                ArticleJson.word(claim.slots().status()),
                claim.slots().source(),
                claim.provenance().phrasing(),
                ArticleJson.region(claim.slots().reporter().value()),
                ArticleJson.region(claim.slots().partner().value()));
    }
}
