package dev.ledo.assay.certificate.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a header row or a header column is about, by its label in English, Spanish or Portuguese.
enum Label {
  SAMPLE(
      "sample;sampleid;sample id;sample no;sample number;sample name;sample description;sampleno;"
          + "sample identification;ident;muestra;id muestra;no muestra;codigo muestra;codigo de"
          + " muestra;identificacion;amostra;id amostra;numero da amostra;identificacao;nome da"
          + " amostra;client id;client sample id;muestras;amostras;samples"),
  ANALYTE(
      "analyte;analytes;element;elements;elemento;elementos;analito;analitos;parameter;parametro;"
          + "analyte symbol"),
  UNIT("unit;units;unidad;unidades;unidade;uom"),
  METHOD(
      "method;methods;scheme;schemes;metodo;metodos;method code;analysis method;analytical method;"
          + "esquema;codigo metodo;metodo de analise;metodo analitico"),
  DIGESTION("digestion;digest;digestao;ataque;abertura;disolucion;leach;lixiviacion;lixiviacao"),
  PREPARATION(
      "tolerance;temperature;time;laboratory;acid;sample wt;sample weight;finish;acido;tecnica"),
  LOWER(
      "detection;detection limit;det lim;dl;ldl;lod;ldm;lower limit;lower detection limit;min"
          + " detection;limite detec;limite deteccion;limite de deteccion;limite inferior;limite"
          + " detec inferior;limite de deteccao;limite deteccao;lower;l detec;lim inf"),
  UPPER(
      "upper limit;upper;udl;max detection;upper detection limit;limite superior;upperlimit;lim"
          + " sup;limite de deteccao superior"),
  VALUE("value;result;valor;resultado"),
  LAB_ROW("line;no;item;nr;row;linea;linha;order;seq"),
  SAMPLE_TYPE("sample type;type;tipo;tipo muestra;tipo de amostra;qc type;qc"),
  ORIGINAL("original;duplicate of;parent;original sample"),
  IGNORED("comment;comments;remarks;comentarios;observaciones;observacoes;end;fin;fim");

  private static final Map<String, Label> BY_KEY = byKey();

  private final String keys;

  Label(String keys) {
    this.keys = keys;
  }

  /// The label of a cell, if it is one.
  static Optional<Label> find(String text) {
    if (text.isEmpty() || text.length() > 60 || !Character.isLetter(text.charAt(0))) {
      return Optional.empty();
    }
    return Optional.ofNullable(BY_KEY.get(CellText.key(text)));
  }

  private static Map<String, Label> byKey() {
    var all = new HashMap<String, Label>();
    for (Label label : values()) {
      for (String key : label.keys.split(";")) {
        all.put(key, label);
      }
    }
    return Map.copyOf(all);
  }
}
