package dev.ledo.cases;

/// Rows that can be read and cannot be meant.
final class MeaningBreaks extends Breaks {

  MeaningBreaks() {
    meaning();
  }

  private void meaning() {
    on(
        """
        case.yaml:6:11: warning C102: money is told in USD, not in EUR
             6 | currency: EUR
               |           ^^^\
        """,
        files ->
            files.write(
                "case.yaml",
                "title: Test\nquestion: Where from?\ncountry: IND\nas_of: 2026-06-30\n"
                    + "elements: [Dy, Tb]\ncurrency: EUR\n"));
    on(
        """
        actors.csv:2:22: error C070: this fact names no source
             2 | kia,Army,armed-group,
               |                      ^\
        """,
        files -> files.write("actors.csv", "id,name,actor_kind,source\nkia,Army,armed-group,\n"));
    on(
        """
        assumptions.csv:2:1: error C071: this assumption gives no reason
             2 | yield,Metal from oxide,0.8,assumption
               | ^\
        """,
        files ->
            files.write(
                "assumptions.csv", "id,what,value,kind\nyield,Metal from oxide,0.8,assumption\n"));
    on(
        """
        assumptions.csv:2:24: error C103: -5 %/yr is no discount rate
             2 | discount-rate,Interest,-5,%/yr,assumption,Guess
               |                        ^^
          hint: write 0 to 100 with the unit %/yr, such as 8 or 6..10\
        """,
        files ->
            files.write(
                "assumptions.csv",
                "id,what,value,unit,kind,reason\n"
                    + "discount-rate,Interest,-5,%/yr,assumption,Guess\n"));
    on(
        """
        assumptions.csv:2:25: error C104: 'disposal-cost' is told in t, which does not turn into USD/t REO
             2 | disposal-cost,Dumping,5,t,assumption,Guess
               |                         ^
          hint: write it in a unit of the kind that is named\
        """,
        files ->
            files.write(
                "assumptions.csv",
                "id,what,value,unit,kind,reason\ndisposal-cost,Dumping,5,t,assumption,Guess\n"));
    on(
        """
        control.csv:2:12: error C072: pangwa is held by kia and by bgf (control.csv:3) on the same days
             2 | pangwa,kia,2024-10-19,,paper
               |            ^^^^^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,to,source\npangwa,kia,2024-10-19,,paper\npangwa,bgf,2009-11,,paper\n"));
    on(
        """
        control.csv:2:23: error C073: 2024-09-01 is before 2024-10-19
             2 | pangwa,kia,2024-10-19,2024-09-01,paper
               |                       ^^^^^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,to,source\npangwa,kia,2024-10-19,2024-09-01,paper\n"));
    on(
        """
        shares.csv:3:25: error C074: shares of separation / reo / 2024 / by paper add up to 109 %
             3 | separation,reo,MYS,2024,18,paper
               |                         ^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "shares.csv",
                    "stage,material,country,year,share [%],source\n"
                        + "separation,reo,CHN,2024,91,paper\nseparation,reo,MYS,2024,18,paper\n"));
    on(
        "reserves.csv:2: warning C075: India / reserves: 6,900,000 t REO was given by Survey 2025"
            + " and is no longer given by Survey 2026",
        files ->
            files.write(
                "reserves.csv",
                "country,category,quantity,source\nIND,reserves,6900000,old\nIND,reserves,,new\n"));
    on(
        """
        production.csv:2:14: warning C076: 'MMR / reo / 2025' is stated as 22000 t REO (new), 38000 t REO (paper): a factor of 1.73 apart
             2 | MMR,reo,2025,22000,new
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2025,22000,new\nMMR,reo,2025,38000,paper\n"));
    on(
        """
        trade.csv:2:42: warning C077: headings is worth 3.8 USD/kg, but the NdPr oxide in it alone costs 18 USD/kg
             2 | IND,imports,CHN,headings,FY2024-25,53748,1744,crore INR,paper
               |                                          ^^^^\
        """,
        MeaningBreaks::quoteCustomsHeadingAsMagnets);
    on(
        """
        compositions.csv:2:7: warning C078: the oxides add up to 110 %
             2 | a,Ore,50,60,paper
               |       ^^\
        """,
        files ->
            files.write("compositions.csv", "id,name,La [%],Ce [%],source\na,Ore,50,60,paper\n"));
    on(
        """
        sources.csv:2:15: warning C079: 2027-01 is after the case's day 2026-06-30
             2 | a,Paper,Story,2027-01,primary
               |               ^^^^^^^\
        """,
        files ->
            files.write(
                "sources.csv",
                "id,publisher,title,published,reliability\na,Paper,Story,2027-01,primary\n"));
    on(
        """
        explanations.csv:2:12: warning C080: table production has no fact 'MMR / reo / 1999'
             2 | production,MMR / reo / 1999,Why,Because
               |            ^^^^^^^^^^^^^^^^\
        """,
        files ->
            files.write(
                "explanations.csv",
                "table,fact,title,what\nproduction,MMR / reo / 1999,Why,Because\n"));
    on(
        "production.csv:3: note C081: 1 fact of production was revised by a later edition, MMR /"
            + " reo / 2024 among them",
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,27000,new\n"));
    on(
        """
        prices.csv:2:33: error C082: price in 'USD/kg', but reo is counted in 't REO'
             2 | reo,fob,FOB,2025,annual-average,239,USD/kg,paper
               |                                 ^^^\
        """,
        files ->
            withMaterial(files)
                .write("markets.csv", "id,name,world\nfob,China FOB,china\n")
                .write(
                    "prices.csv",
                    "material,market,basis,period,price_kind,price,price_unit,source\n"
                        + "reo,fob,FOB,2025,annual-average,239,USD/kg,paper\n"));
    on(
        """
        production.csv:3:14: error C083: 'MMR / reo / 2024' is stated twice from one source
             3 | MMR,reo,2024,31000,old
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,31000,old\n"));
    on(
        """
        production.csv:3:14: error C090: 'MMR / reo / 2024' has another figure from the same source at production.csv:2
             3 | MMR,reo,2024,13000,old
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2024,31000,old\nMMR,reo,2024,13000,old\n"));
    on(
        """
        facts.csv:2:16: error C091: 'Feb 2025' is not a period
             2 | IND,magnets-in,Feb 2025,5,paper
               |                ^^^^^^^^\
        """,
        files ->
            files.write(
                "facts.csv",
                "subject,quantity,period,value,source\nIND,magnets-in,Feb 2025,5,paper\n"));
    on(
        """
        goals.csv:2:15: error C034: 'kg/USD' counts mass/currency, not mass/time or mass or 1
             2 | a,Make more,5,kg/USD,paper
               |               ^^^^^^\
        """,
        files ->
            files.write(
                "goals.csv", "id,what,target,target_unit,source\na,Make more,5,kg/USD,paper\n"));
    on(
        """
        control.csv:3:1: error C061: key 'pangwa / kia / 2024-10-19' was given before, at control.csv:2
             3 | pangwa,kia,2024-10-19,paper
               | ^^^^^^\
        """,
        files ->
            withSiteAndActor(files)
                .write(
                    "control.csv",
                    "site,actor,from,source\npangwa,kia,2024-10-19,paper\npangwa,kia,2024-10-19,paper\n"));
    on(
        """
        choices.csv:2:19: error C060: 'survay' is no series and no source
             2 | production,newest,survay
               |                   ^^^^^^
          hint: did you mean survey?\
        """,
        files -> files.write("choices.csv", "table,rule,prefer\nproduction,newest,survay\n"));
    on(
        "sources.csv:2: note C084: 'a' has 2 copies (b, c); they count as one voice",
        files ->
            files.write(
                "sources.csv",
                """
                id,publisher,title,published,reliability,copy_of
                a,Agency,Story,2025-09-10,primary,
                b,Paper,Story,2025-09-10,copy,a
                c,Portal,Story,2025-09-11,copy,b
                """));
    on(
        """
        sources.csv:2:15: warning C085: it is unknown when this was published
             2 | a,Paper,Story,,primary
               |               ^\
        """,
        files ->
            files.write(
                "sources.csv",
                "id,publisher,title,published,reliability\na,Paper,Story,,primary\n"));
    on(
        """
        production.csv:2:14: note C086: 'MMR / reo / 2025' is stated as 22000 t REO (new), 38000 t REO (paper): a factor of 1.73 apart
             2 | MMR,reo,2025,22000,new
               |              ^^^^^\
        """,
        files ->
            withMaterial(files)
                .write(
                    "explanations.csv",
                    "table,fact,title,what\nproduction,MMR / reo / 2025,Why,Because\n")
                .write(
                    "production.csv",
                    "country,material,year,quantity [t REO],source\n"
                        + "MMR,reo,2025,22000,new\nMMR,reo,2025,38000,paper\n"));
    on(
        """
        choices.csv:2:1: error C087: no table is called 'produktion'
             2 | produktion,newest
               | ^^^^^^^^^^
          hint: did you mean production?\
        """,
        files -> files.write("choices.csv", "table,rule\nproduktion,newest\n"));
    on(
        """
        maps/own.json:1:1: error C024: not GeoJSON: the text cannot be read from here on
             1 | no json
               | ^\
        """,
        files ->
            files
                .write("maps/own.json", "no json")
                .write(
                    "case.yaml",
                    """
                    title: Test
                    question: Where from?
                    country: IND
                    as_of: 2026-06-30
                    elements: [Dy, Tb]
                    outlines: maps/own.json
                    """));
  }

  private static void quoteCustomsHeadingAsMagnets(CaseFiles files) {
    files
        .write(
            "materials.csv",
            """
            id,name,form,counted_in,quoted_as
            headings,HS 8505,magnet,t,magnets
            magnets,NdFeB magnets,magnet,t magnet,
            ndpr,NdPr oxide,oxide,t REO,
            """)
        .write(
            "recipes.csv",
            """
            id,stage,output,input,amount,amount_unit,source
            ratio,magnet,magnets,ndpr,0.3333,kg REO/kg magnet,paper
            """)
        .write("markets.csv", "id,name,world\nfob,China FOB,china\n")
        .write(
            "prices.csv",
            """
            material,market,basis,period,price_kind,price,source
            ndpr,fob,FOB,2024,annual-average,55,paper
            """)
        .write("exchange.csv", "from,to,period,rate,source\nUSD,INR,FY2024-25,84.6,paper\n")
        .write(
            "trade.csv",
            """
            reporter,flow,partner,material,period,mass [t],value,value_unit,source
            IND,imports,CHN,headings,FY2024-25,53748,1744,crore INR,paper
            """);
  }
}
