package dev.ledo.plan.law;

import dev.ledo.cases.CaseView;
import dev.ledo.plan.TwoMines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// An invented case in which every question can be asked of a plan: the two mines by hand, a seller
/// abroad who may stop, a plant to be built, a contract, a stock.
final class SellerCase {

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry(
              "case.yaml",
              """
              title: Two mines and a seller
              question: What should be built if the seller may stop?
              country: XAL
              as_of: 2026-06-30
              elements: [Dy, Nd]
              illustrative: yes
              seed: 7
              plan_from: 2027-01
              plan_quarters: 2
              plan_years: 2
              scenarios: 8
              tail [%]: 25
              tail_weight [%]: 50
              """),
          Map.entry(
              "assumptions.csv",
              "id,what,value,unit,kind,reason\ndiscount-rate,Discount,8,%/yr,assumption,Invented\n"),
          Map.entry(
              "feeds.csv",
              """
              id,name,site,material,composition,output [t REO/yr],cost [USD/kg REO],source
              feed-a,Feed A,mine-a,concentrate,a,80..120,8..12,us
              feed-b,Feed B,mine-b,concentrate,b,150..300,3..6,us
              """),
          Map.entry(
              "legs.csv",
              """
              id,from,to,mode,capacity [t/month],cost [USD/t],charges [USD/t],source
              a-plant,mine-a,plant,road,1000,500,100..300,us
              b-plant,mine-b,plant,road,1000,100..900,50,us
              """),
          Map.entry(
              "processes.csv",
              """
              id,name,site,country,stage,status,counts,capacity,capacity_unit,recipe,recovery [%],cost,cost_unit,source
              separation,Separation,plant,XAL,separation,operating,input,60,t REO/yr,,100,4..6,USD/kg REO,us
              line,Magnet line,plant,XAL,magnet,operating,output,1000,t magnet/yr,make,,10,USD/kg magnet,us
              """),
          Map.entry(
              "modules.csv",
              """
              id,what,process,leg,capacity,capacity_unit,capex [M USD],life [yr],lead [yr],ramp [yr],earliest,most,whole,source,kind,reason
              plant-2,A second separation plant,separation,,60,t REO/yr,0.5..3,20,0.5..1,0.5..1,2027-01,2,yes,,assumption,Invented
              """),
          Map.entry(
              "offers.csv",
              """
              id,market,side,material,site,price,price_unit,depth,depth_unit,origin,source,kind,reason
              abroad-dy,abroad,buy,dy-oxide,plant,250..400,USD/kg REO,1..3,t REO/yr,XCC,,assumption,Invented
              abroad-nd,abroad,buy,nd-oxide,plant,60..120,USD/kg REO,20..40,t REO/yr,XCC,,assumption,Invented
              """),
          Map.entry("markets.csv", "id,name,country,world\nabroad,Abroad,XCC,world\n"),
          Map.entry(
              "contracts.csv",
              """
              id,what,material,site,quantity,quantity_unit,price,price_unit,take_or_pay [%],from,to,origin,source,kind,reason
              dy-term,Dysprosium by contract,dy-oxide,plant,0.5..1,t REO/yr,200..350,USD/kg REO,80,2027-04-01,2029-06-30,XBB,,assumption,Invented
              """),
          Map.entry(
              "stores.csv",
              """
              id,site,material,capacity,capacity_unit,initial,cost [USD/kg],kind,reason
              dy-stock,plant,dy-oxide,3,t REO,0.2,1..5,assumption,Invented
              """),
          Map.entry(
              "targets.csv",
              """
              id,what,store,most,most_unit,fill [yr],kind,reason
              dy-target,Dysprosium to be held,dy-stock,2,t REO,0.2..0.5,assumption,Invented
              """),
          Map.entry(
              "regimes.csv",
              """
              id,name,state,onset [1/yr],duration [month],at_start [%],kind,reason
              seller,The seller abroad,stopped,0.3..0.8,3..12,10..30,prior,Invented
              """),
          Map.entry(
              "effects.csv",
              """
              regime,state,target,what,factor [1],kind,reason
              seller,stopped,abroad-dy,capacity,0..0.2,prior,Invented
              seller,stopped,abroad-nd,price,1.5..3,prior,Invented
              """),
          Map.entry(
              "prohibitions.csv",
              """
              id,what,jurisdiction,state,sites,kind,reason
              no-a,Nobody may buy from mine A,XAL,asked,mine-a,assumption,Invented
              """),
          Map.entry(
              "candidates.csv",
              "id,name,parts,leg\na,Mine A,feed-a;a-plant,a-plant\nterm,The contract,dy-term,\n"),
          Map.entry("curves.csv", "element,stage,country,steps\nDy,mining,XBB,2\n"),
          Map.entry("outlooks.csv", "id,name,regimes\ncalm,Calm,\nstop,Stop,seller\n"),
          Map.entry(
              "losses.csv",
              """
              material,what,part [%],cost,source
              magnet,thrift,20,30,us
              magnet,line stop,100,200,us
              """));

  private SellerCase() {}

  static CaseView write(Path folder) throws IOException {
    return TwoMines.write(folder, FILES);
  }
}
