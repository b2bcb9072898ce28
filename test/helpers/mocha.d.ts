/** The globals of the test runner that tests may use. `only` and `skip` are not among them. */

type Test = (this: {timeout(milliseconds: number): void}) => void | Promise<void>;

declare function describe(what: string, tests: () => void): void;
declare function it(does: string, test: Test): void;
declare function before(prepare: Test): void;
declare function after(tidy: Test): void;
declare function beforeEach(prepare: Test): void;
declare function afterEach(tidy: Test): void;
