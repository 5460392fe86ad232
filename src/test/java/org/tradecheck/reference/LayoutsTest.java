package org.tradecheck.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables as they are downloaded, with the traps of each layout. The figures are invented. */
class LayoutsTest {

    @TempDir
    Path folder = Path.of("");

    private List<String> values(String text) throws IOException {
        return values("table.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> values(String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        ReferenceFiles files = new ReferenceFiles(false);
        List<Observation> observations = files.read(folder);
        assertThat(files.problems()).as("problems").isEmpty();
        return observations.stream().map(LayoutsTest::print).toList();
    }

    private static String print(Observation o) {
        SeriesKey key = o.series();
        return String.join(
                " ",
                key.reporter(),
                key.partner(),
                key.flow().word(),
                key.product().isEmpty() ? "all" : key.product(),
                o.period().print(),
                o.value().stripTrailingZeros().toPlainString(),
                key.unit().code());
    }

    private List<String> problems(String text) throws IOException {
        Files.writeString(folder.resolve("table.csv"), text);
        ReferenceFiles files = new ReferenceFiles(false);
        assertThat(files.read(folder)).isEmpty();
        return files.problems().stream()
                .map(p -> p.print().substring(folder.toString().length() + 1))
                .toList();
    }

    private static final String COMTRADE =
            "typeCode,freqCode,refYear,refMonth,period,reporterCode,reporterISO,flowCode,"
                    + "partnerCode,partnerISO,partner2Code,cmdCode,customsCode,mosCode,motCode,isReported,primaryValue\n";

    @Test
    void comtrade_takes_the_period_and_not_the_month_52_of_yearly_rows() throws IOException {
        assertThat(values(COMTRADE + "C,A,2010,52,2010,398,,X,410,,0,TOTAL,C00,0,0,True,1500000.0\n"))
                .containsExactly("KAZ KOR exports all 2010 1500000 USD");
    }

    @Test
    void comtrade_counts_only_the_total_of_transport_customs_and_second_partner() throws IOException {
        assertThat(values(COMTRADE
                        + "C,M,2019,7,201907,410,KOR,M,398,KAZ,0,TOTAL,C00,0,0,False,700\n"
                        + "C,M,2019,7,201907,410,KOR,M,398,KAZ,0,TOTAL,C00,0,2100,False,500\n"
                        + "C,M,2019,7,201907,410,KOR,M,398,KAZ,643,TOTAL,C00,0,0,False,200\n"
                        + "C,M,2019,7,201907,410,KOR,M,398,KAZ,0,TOTAL,C04,0,0,False,100\n"))
                .containsExactly("KOR KAZ imports all 2019-07 700 USD");
    }

    @Test
    void comtrade_partner_0_is_the_world_and_a_chapter_is_a_product() throws IOException {
        assertThat(values(COMTRADE + "C,A,2010,52,2010,398,KAZ,RX,0,W00,0,27,C00,0,0,True,90\n"))
                .containsExactly("KAZ WLD re-exports 27 2010 90 USD");
    }

    @Test
    void old_comtrade_reads_the_flow_by_its_word_and_group_0_as_food_and_not_as_the_total() throws IOException {
        String header = "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,"
                + "Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty,Trade Value (US$),Flag\n";
        assertThat(values(header
                        + "S3,2008,2008,1,Import,4,Afghanistan,AFG,0,World,WLD,0,Food and live animals,,300,0\n"
                        + "S3,2008,2008,2,Export,4,Afghanistan,AFG,0,World,WLD,TOTAL,All Commodities,0,900,0\n"
                        + "S3,2008,2008,2,Export,4,Afghanistan,AFG,398,Kazakhstan,KAZ,TOTAL,All Commodities,0,,0\n"))
                .containsExactly("AFG WLD imports 0 2008 300 USD", "AFG WLD exports all 2008 900 USD");
    }

    @Test
    void extended_comtrade_counts_only_totals() throws IOException {
        String header = "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,"
                + "Partner Code,Partner,Partner ISO,2nd Partner Code,Customs Proc. Code,Mode of Transport Code,"
                + "Commodity Code,Commodity,Trade Value (US$),CIF Trade Value (US$),FOB Trade Value (US$),Flag\n";
        assertThat(values(header
                        + "H4,2018,2018,1,Import,398,Kazakhstan,KAZ,410,Korea,KOR,0,C00,0,TOTAL,All,12,12,,0\n"
                        + "H4,2018,2018,1,Import,398,Kazakhstan,KAZ,410,Korea,KOR,0,C00,1000,TOTAL,All,5,5,,0\n"))
                .containsExactly("KAZ KOR imports all 2018 12 USD");
    }

    @Test
    void wits_is_in_thousands() throws IOException {
        assertThat(values("ReporterISO3,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,"
                        + "ProductCode,TradeValue in 1000 USD,NetWeight in KGM,Quantity,QtyUnit\n"
                        + "KAZ,Kazakhstan,WLD,World,2017,Gross Exports,6,Total,48503.2,,,\n"))
                .containsExactly("KAZ WLD exports all 2017 48503200 USD");
    }

    @Test
    void world_bank_tables_have_a_preamble_a_mark_in_front_and_a_comma_too_many() throws IOException {
        assertThat(values("\uFEFF\"Data Source\",\"World Development Indicators\",\n\n"
                        + "\"Last Updated Date\",\"2026-07-01\",\n\n"
                        + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2018\",\"2019\",\n"
                        + "\"Kazakhstan\",\"KAZ\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"179000000000\",\"\",\n"
                        + "\"Arab World\",\"ARB\",\"GDP (current US$)\",\"NY.GDP.MKTP.CD\",\"2800000000000\",\"1\",\n"
                        + "\"Kazakhstan\",\"KAZ\",\"Export value index\",\"TX.VAL.MRCH.XD.WD\",\"100\",\"101\",\n"))
                .containsExactly("KAZ WLD gdp all 2018 179000000000 USD");
    }

    @Test
    void a_table_of_countries_beside_the_values_is_passed_over() throws IOException {
        assertThat(values("\uFEFF\"Country Code\",\"Region\",\"IncomeGroup\",\"SpecialNotes\",\"TableName\",\r\n"
                        + "\"ABW\",\"Latin America & Caribbean\",\"High income\",\"\",\"Aruba\",\r\n"))
                .isEmpty();
    }

    @Test
    void wto_says_its_scale_in_the_unit_and_the_month_in_the_period_code() throws IOException {
        String header = "\"Indicator Category\",\"Indicator Code\",\"Indicator\",\"Reporting Economy Code\","
                + "\"Reporting Economy\",\"Partner Economy Code\",\"Partner Economy\",\"Product/Sector Code\","
                + "\"Product/Sector\",\"Period Code\",\"Period\",\"Unit Code\",\"Unit\",\"Year\",\"Value Flag\",\"Value\"\r\n";
        assertThat(values(header
                        + "\"M\",\"ITS_MTV_AX\",\"Merchandise exports by product group - annual\",\"398\",\"Kazakhstan\","
                        + "\"000\",\"World\",\"TO\",\"Total merchandise\",\"A\",\"Annual\",\"USM\",\"Million US dollar\","
                        + "\"2017\",\"\",\"48.5\"\r\n"
                        + "\"M\",\"HS_M_0010\",\"Bilateral imports by detailed HS codes\",\"410\",\"Korea\","
                        + "\"398\",\"Kazakhstan\",\"27\",\"Mineral fuels\",\"M03\",\"March\",\"USD\",\"US$\","
                        + "\"2017\",\"\",\"7314.5\"\r\n"))
                .containsExactly(
                        "KAZ WLD exports all 2017 48500000 USD", "KOR KAZ imports mineral fuels 2017-03 7314.5 USD");
    }

    @Test
    void the_old_series_of_the_fund_keep_the_status_in_a_row_below() throws IOException {
        Files.writeString(
                folder.resolve("dots.csv"),
                "\uFEFF\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","
                        + "\"Counterpart Country Name\",\"Counterpart Country Code\",\"Attribute\",\"2017\",\"2018M2\",\n"
                        + "\"Kazakhstan\",\"916\",\"Goods, Exports\",\"TXG_FOB_USD\",\"World\",\"001\",\"Value\",\"48\",\"4\",\n"
                        + "\"Kazakhstan\",\"916\",\"Goods, Exports\",\"TXG_FOB_USD\",\"World\",\"001\",\"Status\",\"\",\"e\",\n");
        List<Observation> values = new ReferenceFiles(false).read(folder);
        assertThat(values)
                .extracting(LayoutsTest::print)
                .containsExactly("KAZ WLD exports all 2017 48 USD", "KAZ WLD exports all 2018-02 4 USD");
        assertThat(values)
                .extracting(Observation::status)
                .containsExactly(Observation.Finality.FINAL, Observation.Finality.ESTIMATE);
    }

    @Test
    void the_old_panel_of_the_fund_names_its_indicator_in_the_column() throws IOException {
        assertThat(values("\"Country Name\",\"Country Code\",\"Counterpart Country Name\",\"Counterpart Country Code\","
                        + "\"Time Period\",\"Goods, Exports, US Dollars (TXG_FOB_USD)\","
                        + "\"Goods, Imports, US Dollars (TMG_CIF_USD)\",\n"
                        + "\"Kazakhstan\",\"916\",\"Korea, Republic of\",\"542\",\"2018\",\"2100\",\"\",\n"))
                .containsExactly("KAZ KOR exports all 2018 2100 USD");
    }

    @Test
    void the_scale_of_the_funds_new_tables_is_not_applied() throws IOException {
        assertThat(values(
                        "DATAFLOW,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE,SCALE,STATUS\n"
                                + "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,KOR,M,2024-M03,123456789,6,e\n"
                                + "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,G001,A,2024,8123456789,6,\n"
                                + "IMF.STA:IMTS(1.0.0),KAZ,XG_FOB_USD,G998,A,2024,5,6,\n"))
                .containsExactly(
                        "KAZ KOR exports all 2024-03 123456789 USD", "KAZ WLD exports all 2024 8123456789 USD");
    }

    @Test
    void the_second_version_of_sdmx_has_a_separator_in_its_first_name() throws IOException {
        assertThat(values(
                        "STRUCTURE[;],STRUCTURE_ID,ACTION,COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,"
                                + "OBS_VALUE,SCALE,STATUS\n"
                                + "dataflow,IMF.STA:IMTS(1.0.0),R,FRA,MG_CIF_USD,USA,A,2022,56004917,6,\n"))
                .containsExactly("FRA USA imports all 2022 56004917 USD");
    }

    @Test
    void eurostat_counts_euros_and_calls_greece_el() throws IOException {
        assertThat(
                        values(
                                "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
                                        + "ESTAT:DS-045409(1.0),15/09/26 11:00:00,M,EL,UK,TOTAL,2,VALUE_IN_EUROS,2024-02,320,p\n"
                                        + "ESTAT:DS-045409(1.0),15/09/26 11:00:00,M,EL,UK,TOTAL,2,QUANTITY_IN_100KG,2024-02,9,\n"
                                        + "ESTAT:DS-045409(1.0),15/09/26 11:00:00,M,EL,EXT_EU27_2020,TOTAL,2,VALUE_IN_EUROS,2024-02,7,\n"))
                .containsExactly("GRC GBR exports all 2024-02 320 EUR");
    }

    @Test
    void eurostat_with_labels_has_each_column_twice() throws IOException {
        assertThat(values("STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,reporter,Reporter,partner,"
                                .replace("Reporter,partner", "Reporting country,partner")
                        + "Partner country,product,Product,flow,Flow,indicators,Indicators,TIME_PERIOD,Time,OBS_VALUE,"
                                .replace("Flow,", "Stock or flow,")
                                .replace("Product,", "Product name,")
                                .replace("Indicators,", "Indicator names,")
                        + "Observation value,OBS_FLAG\n"
                        + "dataflow,ESTAT:DS-045409(1.0),Trade,A,Annual,DE,Germany,KZ,Kazakhstan,TOTAL,Total,1,IMPORT,"
                        + "VALUE_IN_EUROS,Value,2023,,41,,\n"))
                .containsExactly("DEU KAZ imports all 2023 41 EUR");
    }

    @Test
    void eurostats_packed_table_has_flags_behind_values_and_a_colon_for_nothing() throws IOException {
        assertThat(values(
                        "packed.tsv",
                        ("freq,unit,na_item,geo\\TIME_PERIOD\t2019 \t2020 \t2021 \n"
                                        + "A,CP_MEUR,B1GQ,EL\t183.5 \t165.0 p\t: \n"
                                        + "A,CP_MEUR,B1GQ,EU27_2020\t1 \t2 \t3 \n"
                                        + "A,CLV10_MEUR,B1GQ,EL\t1 \t: m\t3 \n")
                                .getBytes(StandardCharsets.UTF_8)))
                .containsExactly("GRC WLD gdp all 2019 183500000 EUR", "GRC WLD gdp all 2020 165000000 EUR");
    }

    @Test
    void the_multiplier_of_the_oecd_is_applied_and_empty_means_one() throws IOException {
        assertThat(values(
                        "DATAFLOW,REF_AREA,COUNTERPART_AREA,FREQ,TRADE_FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n"
                                + "OECD.SDD.TPS:DSD_IMTS(1.0),KOR,KAZ,Q,X,USD_EXC,2024-Q1,2.5,A,6\n"
                                + "OECD.SDD.TPS:DSD_IMTS(1.0),KOR,W,Q,X,USD_EXC,2024-Q1,640,P,\n"
                                + "OECD.SDD.TPS:DSD_PRICES(1.0),KOR,,M,,PA,2024-06,2.6,A,\n"))
                .containsExactly("KOR KAZ exports all 2024-Q1 2500000 USD", "KOR WLD exports all 2024-Q1 640 USD");
    }

    @Test
    void sdmx_with_both_labels_carries_them_in_every_cell() throws IOException {
        assertThat(
                        values(
                                "STRUCTURE,STRUCTURE_ID,ACTION,FREQ:Frequency,REF_AREA:Reference area,TRADE_FLOW:Flow,"
                                        + "COUNTERPART_AREA:Partner,UNIT_MEASURE:Unit,TIME_PERIOD:Time,OBS_VALUE:Value\n"
                                        + "dataflow,XX:TRADE(1.0),I,A: Annual,KR: Korea,M: Imports,KZ: Kazakhstan,USD: US dollar,2024,11.75\n"))
                .containsExactly("KOR KAZ imports all 2024 11.75 USD");
    }

    @Test
    void unctad_says_its_scale_in_the_name_of_the_column() throws IOException {
        assertThat(
                        values(
                                "\"Year\",\"Economy\",\"Economy Label\",\"Partner\",\"Partner Label\",\"Flow\",\"Flow Label\","
                                        + "\"US$ at current prices in thousands\",\"US$ at current prices in thousands Footnote\"\n"
                                        + "\"2020\",\"0398\",\"Kazakhstan\",\"0000\",\"World\",\"02\",\"Exports\",\"46949.1\",\"\"\n"))
                .containsExactly("KAZ WLD exports all 2020 46949100 USD");
    }

    @Test
    void baci_is_in_thousands_and_a_selection_of_products_has_no_total() throws IOException {
        assertThat(values("t,i,j,k,v,q\n2018,398,410,270900,112.734,26.000\n2018,398,410,284410,1.5,NA\n"))
                .containsExactly("KAZ KOR exports 270900 2018 112734 USD", "KAZ KOR exports 284410 2018 1500 USD");
    }

    @Test
    void baci_with_nearly_all_chapters_is_added_up() throws IOException {
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        for (int chapter = 1; chapter <= 97; chapter++) {
            text.append("2018,398,410,")
                    .append(String.format(java.util.Locale.ROOT, "%02d0110", chapter))
                    .append(",2.5,1\n");
        }
        assertThat(values(text.toString())).hasSize(98).contains("KAZ KOR exports all 2018 242500 USD");
    }

    @Test
    void gravity_has_one_flow_from_both_sides_and_repeats_the_gdp() throws IOException {
        assertThat(values("year,iso3_o,iso3_d,gdp_o,gdp_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci\n"
                        + "2019,KAZ,DEU,181,3888,29.8,359.1,\n2019,KAZ,ITA,181,2009,9.5,,NA\n"))
                .containsExactly(
                        "KAZ DEU exports all 2019 29800 USD",
                        "DEU KAZ imports all 2019 359100 USD",
                        "KAZ WLD gdp all 2019 181000 USD",
                        "DEU WLD gdp all 2019 3888000 USD",
                        "KAZ ITA exports all 2019 9500 USD",
                        "ITA WLD gdp all 2019 2009000 USD");
    }

    private static final String CENSUS = "year,CTY_CODE,CTYNAME,IJAN,IFEB,IMAR,IAPR,IMAY,IJUN,IJUL,IAUG,ISEP,IOCT,INOV,"
            + "IDEC,IYR,EJAN,EFEB,EMAR,EAPR,EMAY,EJUN,EJUL,EAUG,ESEP,EOCT,ENOV,EDEC,EYR\r";

    @Test
    void census_ends_its_lines_with_bare_returns_and_prints_0_for_months_to_come() throws IOException {
        assertThat(values(CENSUS
                        + "2016,5800,\"Korea, South\",1,2,3,4,5,6,7,8,9,10,11,0,66,1,1,1,1,1,1,1,1,1,1,1,1,12\r"
                        + "2016,0001,OPEC,1,2,3,4,5,6,7,8,9,10,11,12,78,1,1,1,1,1,1,1,1,1,1,1,1,12\r"))
                .hasSize(24)
                .contains("USA KOR imports all 2016-11 11000000 USD", "USA KOR exports all 2016 12000000 USD")
                .doesNotContain("USA KOR imports all 2016-12 0 USD", "USA KOR imports all 2016 66000000 USD");
    }

    @Test
    void two_codes_of_one_country_make_its_value_ambiguous() throws IOException {
        String zeros = "0,0,0,0,0,0,0,0,0,0,0,0,0";
        String row = ",Ethiopia,1,1,1,1,1,1,1,1,1,1,1,%d,%d," + zeros + "\r";
        Files.writeString(
                folder.resolve("census.csv"),
                CENSUS + "1993,7740" + String.format(java.util.Locale.ROOT, row, 1, 12) + "1993,7749"
                        + String.format(java.util.Locale.ROOT, row, 2, 13));
        List<Observation> values = new ReferenceFiles(false).read(folder);
        assertThat(new Gate(values).doubts()).extracting(Gate.Doubt::rule).contains("two-values");
    }

    @Test
    void korean_customs_speak_korean_in_thousands_and_in_two_encodings() throws IOException {
        String text = "기간,국가명,수출건수,수출금액,수입건수,수입금액,무역수지,기타사항\n"
                + "2020년 03월,카자흐스탄,10,\"1,234\",20,2000,-766,\n2020년,총계,1,1,1,1,0,\n";
        List<String> expected = List.of(
                "KOR KAZ exports all 2020-03 1234000 USD",
                "KOR KAZ imports all 2020-03 2000000 USD",
                "KOR KAZ balance all 2020-03 -766000 USD",
                "KOR WLD exports all 2020 1000 USD",
                "KOR WLD imports all 2020 1000 USD",
                "KOR WLD balance all 2020 0 USD");
        assertThat(values("table.csv", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(values("table.csv", text.getBytes(Charset.forName("MS949")))).isEqualTo(expected);
    }

    @Test
    void fred_has_no_units_and_asks_for_them() throws IOException {
        assertThat(problems("DATE,EXPCH\n2006-12-01,5015.8\n"))
                .containsExactly("table.csv:1:1: a table of FRED does not say what its values are, expected the column"
                        + " value and the constants reporter, flow, unit and multiplier in datapackage.json");
    }

    @Test
    void fred_is_read_when_its_units_are_declared_and_a_point_is_nothing() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"columns\":{\"value\":\"EXPCH\"},\"constants\":"
                        + "{\"reporter\":\"USA\",\"partner\":\"CHN\",\"flow\":\"exports\",\"unit\":\"USD\","
                        + "\"multiplier\":\"1000000\",\"coverage\":\"goods\"}}}]}");
        assertThat(values("DATE,EXPCH\n2006-12-01,5015.8\n2007-01-01,.\n"))
                .containsExactly("USA CHN exports all 2006-12 5015800000 USD");
    }

    @Test
    void datahub_names_its_indicator_in_the_package_and_mixes_aggregates_in() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"name\":\"gdp\",\"resources\":[{\"path\":\"table.csv\",\"name\":\"gdp\"}]}");
        assertThat(values("Country Name,Country Code,Year,Value\r\nKazakhstan,KAZ,2000,18291990619.137\r\n"
                        + "Arab World,ARB,2000,7\r\n"))
                .containsExactly("KAZ WLD gdp all 2000 18291990619.137 USD");
    }

    @Test
    void our_world_in_data_has_countries_by_name_and_continents_among_them() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"columns\":{\"value\":\"goods_exports\"},"
                        + "\"constants\":{\"flow\":\"exports\",\"unit\":\"USD\",\"multiplier\":\"1000\"}}}]}");
        assertThat(values("Entity,Year,goods_exports\nKazakhstan,2017,104.3\nAfrica,2017,41143\n"))
                .containsExactly("KAZ WLD exports all 2017 104300 USD");
    }

    @Test
    void any_other_table_is_declared_by_a_mapping() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"layout\":\"tidy\",\"columns\":"
                        + "{\"reporter\":\"Land\",\"period\":\"Jahr\",\"value\":\"Wert\",\"flow\":\"Richtung\"},"
                        + "\"constants\":{\"unit\":\"EUR\",\"multiplier\":\"1000000\"},"
                        + "\"values\":{\"flow\":{\"Ausfuhr\":\"exports\"}}}}]}");
        assertThat(values("Land;Jahr;Richtung;Wert;Quelle\nDEU;2023;Ausfuhr;1590.1;amtlich\n"))
                .containsExactly("DEU WLD exports all 2023 1590100000 EUR");
    }

    @Test
    void comtrade_by_hand_is_in_the_encoding_of_western_europe_with_a_comma_at_the_end_of_rows() throws IOException {
        String text = "\"typeCode\",\"freqCode\",\"refPeriodId\",\"refYear\",\"refMonth\",\"period\",\"reporterCode\","
                + "\"reporterISO\",\"reporterDesc\",\"flowCode\",\"flowDesc\",\"partnerCode\",\"partnerISO\",\"cmdCode\","
                + "\"isLeaf\",\"customsCode\",\"motCode\",\"qtyUnitCode\",\"qty\",\"cifvalue\",\"fobvalue\",\"primaryValue\"\r\n"
                + "\"C\",\"A\",\"20230101\",\"2023\",\"52\",\"2023\",\"792\",\"TUR\",\"Türkiye\",\"X\",\"Export\",\"398\",\"KAZ\","
                + "\"TOTAL\",\"False\",\"C00\",\"0\",\"-1\",\"0\",\"\",\"1934.5\",\"1934.5\",\r\n";
        assertThat(values("TradeData.csv", text.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("TUR KAZ exports all 2023 1934.5 USD");
    }

    @Test
    void comtrade_without_descriptions_is_read_by_its_numbers() throws IOException {
        assertThat(values(COMTRADE + "C,A,2023,52,2023,842,,M,699,,0,TOTAL,C00,0,0,True,44\n"
                        + "C,A,2023,52,2023,97,,M,410,,0,TOTAL,C00,0,0,True,5\n"))
                .as("the old numbers of the US and India; a union of countries is no country")
                .containsExactly("USA IND imports all 2023 44 USD");
    }

    @Test
    void old_comtrade_knows_goods_that_only_pass_through_by_their_words() throws IOException {
        String header = "Classification,Year,Period,Trade Flow Code,Trade Flow,Reporter Code,Reporter,Reporter ISO,"
                + "Partner Code,Partner,Partner ISO,Commodity Code,Commodity,Qty,Trade Value (US$),Flag\n";
        assertThat(
                        values(
                                header
                                        + "HS,2014,201407,3,Re-Export,344,\"China, Hong Kong SAR\",HKG,398,Kazakhstan,KAZ,TOTAL,All,0,30,0\n"
                                        + "HS,2014,201407,4,Re-Import,344,\"China, Hong Kong SAR\",HKG,398,Kazakhstan,KAZ,TOTAL,All,0,4,6\n"))
                .containsExactly("HKG KAZ re-exports all 2014-07 30 USD", "HKG KAZ re-imports all 2014-07 4 USD");
    }

    @Test
    void the_flow_codes_of_wits_mean_different_things_and_are_not_looked_at() throws IOException {
        String header = "ReporterISO3,ReporterName,PartnerISO3,PartnerName,Year,TradeFlowName,TradeFlowCode,"
                + "ProductCode,TradeValue in 1000 USD\n";
        assertThat(values(header
                        + "KAZ,Kazakhstan,KOR,\"Korea, Rep.\",2019,Import,1,Total,12.5\n"
                        + "KAZ,Kazakhstan,KOR,\"Korea, Rep.\",2019,Export,2,Total,\n"
                        + "KAZ,Kazakhstan,EUN,European Union,2019,Export,2,Total,3\n"
                        + "KAZ,Kazakhstan,KOR,\"Korea, Rep.\",2018,Gross Exports,5,Total,7\n"))
                .containsExactly("KAZ KOR imports all 2019 12500 USD", "KAZ KOR exports all 2018 7000 USD");
    }

    @Test
    void world_bank_tables_are_read_without_their_preamble_too() throws IOException {
        assertThat(values("\uFEFF\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2019\",\r\n"
                        + "\"Kazakhstan\",\"KAZ\",\"Merchandise exports\",\"TX.VAL.MRCH.CD.WT\",\"58\",\r\n"
                        + "\"Kazakhstan\",\"KAZ\",\"Imports of goods and services\",\"NE.IMP.GNFS.CD\",\"51\",\r\n"
                        + "\"World\",\"WLD\",\"Merchandise exports\",\"TX.VAL.MRCH.CD.WT\",\"9\",\r\n"))
                .contains("KAZ WLD exports all 2019 58 USD", "KAZ WLD imports all 2019 51 USD");
    }

    @Test
    void the_old_series_of_the_fund_hold_three_kinds_of_imports_and_balances() throws IOException {
        assertThat(
                        values(
                                "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\","
                                        + "\"Counterpart Country Name\",\"Counterpart Country Code\",\"Attribute\",\"2017\",\n"
                                        + "\"Kazakhstan\",\"916\",\"Imports, cif\",\"TMG_CIF_USD\",\"Korea, Republic of\",\"542\",\"Value\",\"7\",\n"
                                        + "\"Kazakhstan\",\"916\",\"Imports, fob\",\"TMG_FOB_USD\",\"Korea, Republic of\",\"542\",\"Value\",\"6\",\n"
                                        + "\"Kazakhstan\",\"916\",\"Balance\",\"TBG_USD\",\"Korea, Republic of\",\"542\",\"Value\",\"-2\",\n"
                                        + "\"Kazakhstan\",\"916\",\"Imports, cif\",\"TMG_CIF_USD\",\"Emerging Asia\",\"505\",\"Value\",\"70\",\n"))
                .contains("KAZ KOR imports all 2017 7 USD", "KAZ KOR balance all 2017 -2 USD")
                .noneMatch(v -> v.contains(" 70 "));
    }

    @Test
    void unctad_also_writes_its_columns_with_underscores_and_in_millions() throws IOException {
        assertThat(values(
                        "year,economy,economy_label,partner,partner_label,flow,flow_label,us_at_current_prices_in_millions,"
                                + "us_at_current_prices_in_millions_footnote,us_at_current_prices_in_millions_missing_value\n"
                                + "2020,398,Kazakhstan,410,\"Korea, Republic of\",1,Imports,4.5,,\n"
                                + "2020,0398,Kazakhstan,5100,Africa,1,Imports,9,,\n"))
                .containsExactly("KAZ KOR imports all 2020 4500000 USD");
    }

    @Test
    void baci_has_numbers_of_its_own_and_a_table_of_codes_beside_it() throws IOException {
        Files.writeString(
                folder.resolve("country_codes.csv"),
                "\uFEFFcountry_code,country_name_abbreviation,country_name_full,iso_2digit_alpha,iso_3digit_alpha\n"
                        + "842,USA,United States of America,US,USA\n");
        assertThat(values("t,i,j,k,v,q\n2018,842,699,270900,1.5,NA\n2018,757,251,270900,2,NA\n"))
                .containsExactly("USA IND exports 270900 2018 1500 USD", "CHE FRA exports 270900 2018 2000 USD");
    }

    @Test
    void census_has_the_world_twice_and_only_the_unadjusted_one_counts() throws IOException {
        String months = ",1,1,1,1,1,1,1,1,1,1,1,1,12,2,2,2,2,2,2,2,2,2,2,2,2,24\r";
        assertThat(values(CENSUS + "2015,0014,\"World, Seasonally Adjusted\"" + months
                        + "2015,0015,\"World, Not Seasonally Adjusted\"" + months + "2015,0003,European Union" + months
                        + "2015,0017,CAFTA-DR" + months + "2015,0025,NICS" + months))
                .hasSize(26)
                .allMatch(v -> v.startsWith("USA WLD "));
    }

    @Test
    void fred_calls_its_dates_by_a_new_name_and_puts_several_series_side_by_side() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"columns\":{\"value\":\"IMPCH\"},\"constants\":"
                        + "{\"reporter\":\"USA\",\"partner\":\"CHN\",\"flow\":\"imports\",\"unit\":\"USD\","
                        + "\"multiplier\":\"1000000\",\"frequency\":\"year\"}}}]}");
        assertThat(values("observation_date,EXPCH,IMPCH\n2023-01-01,147.8,426.9\n2024-01-01,,\n"))
                .containsExactly("USA CHN imports all 2023 426900000 USD");
    }

    @Test
    void gapminder_writes_countries_small_and_its_measure_in_the_column() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"columns\":{\"value\":\"exports_usd\"},"
                        + "\"constants\":{\"flow\":\"exports\",\"unit\":\"USD\"}}}]}");
        assertThat(values("geo,time,exports_usd\nkaz,2019,58\nasia,2019,9\n"))
                .containsExactly("KAZ WLD exports all 2019 58 USD");
    }

    @Test
    void a_series_of_exchange_rates_is_declared_like_any_other() throws IOException {
        Files.writeString(
                folder.resolve("datapackage.json"),
                "{\"resources\":[{\"path\":\"table.csv\",\"tradecheck\":{\"columns\":{\"value\":\"EXKOUS\"},\"constants\":"
                        + "{\"reporter\":\"WLD\",\"flow\":\"exchange-rate\",\"unit\":\"KRW\",\"product\":\"usd\"}}}]}");
        assertThat(values("DATE,EXKOUS\n2022-01-01,1194.01\n"))
                .containsExactly("WLD WLD exchange-rate usd 2022-01 1194.01 KRW");
    }

    @Test
    void nothing_is_read_as_something() throws IOException {
        String sdmx =
                "DATAFLOW,REF_AREA,COUNTERPART_AREA,FREQ,TRADE_FLOW,UNIT_MEASURE,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MULT\n";
        assertThat(values(sdmx
                        + "OECD:X(1.0),KOR,KAZ,A,X,USD_EXC,2024,NaN,M,6\nOECD:X(1.0),KOR,KAZ,A,X,USD_EXC,2023,,M,6\n"))
                .isEmpty();
    }

    @Test
    void the_ends_of_lines_do_not_matter() throws IOException {
        String unix = COMTRADE + "C,A,2010,52,2010,398,KAZ,X,410,KOR,0,TOTAL,C00,0,0,True,15\n"
                + "C,A,2011,52,2011,398,KAZ,X,410,KOR,0,TOTAL,C00,0,0,True,16\n";
        List<String> expected = values(unix);
        assertThat(expected).hasSize(2);
        assertThat(values(unix.replace("\n", "\r\n"))).isEqualTo(expected);
        assertThat(values(unix.replace("\n", "\r"))).isEqualTo(expected);
        assertThat(values("\uFEFF" + unix)).isEqualTo(expected);
    }

    @Test
    void a_bad_cell_of_a_download_is_told_by_line_and_column() throws IOException {
        String good = "C,A,2010,52,2010,398,KAZ,X,410,KOR,0,TOTAL,C00,0,0,True,15\n";
        assertThat(problems(COMTRADE + good + good.replace(",15\n", ",15 USD\n")))
                .containsExactly("table.csv:3:57: primaryValue is \"15 USD\", expected a number with a decimal point");
        assertThat(problems(COMTRADE + good.replace(",X,", ",E,")))
                .containsExactly(
                        "table.csv:2:26: flowCode is \"E\", expected X, M, RX, RM or another flow of Comtrade");
    }

    @Test
    void a_table_that_fits_two_layouts_is_not_guessed() throws IOException {
        assertThat(problems("reporter,flow,period,value,unit,t,i,j,k,v,time_period,obs_value\n"
                        + "KAZ,exports,2019,5,USD,2019,398,410,270900,1,2019,5\n"))
                .containsExactly(
                        "table.csv:1:1: the column names fit tradecheck and SDMX-CSV, expected one layout, or its"
                                + " name in datapackage.json");
    }

    @Test
    void an_unknown_table_is_told_by_its_columns() throws IOException {
        assertThat(problems("ReporterName,PartnerName,Export\nKazakhstan,\"Korea, Rep.\",12459546.17\n"))
                .containsExactly("table.csv:1:1: no known layout has the columns \"ReporterName, PartnerName, Export\","
                        + " expected one of those in reference-data/README.md, or a mapping in datapackage.json");
    }
}
