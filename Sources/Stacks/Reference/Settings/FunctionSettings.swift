// SPDX-License-Identifier: Apache-2.0

import StackDSL

/// A Python function of Lambda, for small work that needs nothing within the network.
public struct FunctionSettings: Sendable, Located {
    /// What calls it.
    public enum Trigger: Sendable {
        /// The changes of the table, in order for each item, so many at a time.
        case tableChanges(batchSize: Int = 100)
        /// Certain times, as `rate(1 hour)` or `cron(0 3 * * ? *)`, in UTC.
        case schedule(String)
    }

    /// Where its program is.
    public enum Code: Sendable {
        /// In the template itself, which asks for no bucket; `handler` is the function that is called.
        case inline(String)
        /// A folder of the package, brought to the bucket at deployment, with `index.py` in it.
        case directory(String)
    }

    /// In letters and digits, a capital first: it begins the logical IDs.
    public var name: String
    public var trigger: Trigger
    public var code: Code
    /// In MB; the CPU comes with it.
    public var memory: Int
    /// How many seconds a call may take, 900 at most.
    public var timeout: Int
    public var variables: [String: String]
    /// What it uses of the `DataStack`: the table, the bucket, or a queue.
    public var uses: [StoreUse]
    /// Where it is written.
    public let location: Location

    public init(
        name: String,
        trigger: Trigger,
        code: Code,
        memory: Int = 256,
        timeout: Int = 30,
        variables: [String: String] = [:],
        uses: [StoreUse] = [],
        file: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.trigger = trigger
        self.code = code
        self.memory = memory
        self.timeout = timeout
        self.variables = variables
        self.uses = uses
        location = Location(file: file, line: line, column: column)
    }
}
