import type { Document, ParsedNode } from 'yaml';

/** A parsed YAML document that keeps the positions of its nodes. */
export type YamlDocument = Document.Parsed<ParsedNode>;
