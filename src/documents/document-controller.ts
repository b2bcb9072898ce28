/** Gives a widget the document that it shows: the one set as `data`, else the bundled one. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {BundledDocument} from './types.js';

/** Sections of a document, each a list of items. */
export type Section = {
  [K in keyof BundledDocument]-?: NonNullable<BundledDocument[K]> extends readonly {
    readonly id: string;
  }[]
    ? K
    : never;
}[keyof BundledDocument];

/** Why a document cannot be shown at all. */
export interface DocumentProblem {
  readonly code: 'document-unreadable' | 'section-missing';
  readonly path: string;
  readonly received: unknown;
  readonly expected: string;
}

export class DocumentController implements ReactiveController {
  #host: ReactiveControllerHost & {data?: unknown};
  #bundled: BundledDocument;
  #section: Section;

  constructor(
    host: ReactiveControllerHost & {data?: unknown},
    bundled: BundledDocument,
    section: Section,
  ) {
    this.#host = host;
    this.#bundled = bundled;
    this.#section = section;
    host.addController(this);
  }

  hostUpdate(): void {
    const {data} = this.#host;
    this.value = (data ?? this.#bundled) as BundledDocument;
    this.problem = data === undefined || data === null ? undefined : this.#problemOf(data);
  }

  /** The document of the update that is going on. */
  value!: BundledDocument;
  problem: DocumentProblem | undefined;

  #problemOf(data: unknown): DocumentProblem | undefined {
    if (typeof data !== 'object' || !('source' in data!)) {
      return {
        code: 'document-unreadable',
        path: '',
        received: data,
        expected: 'an object with format, source and at least one section',
      };
    }
    const received = (data as Partial<Record<Section, unknown>>)[this.#section];
    if (Array.isArray(received)) return undefined;
    return {code: 'section-missing', path: this.#section, received, expected: 'a list of items'};
  }
}
