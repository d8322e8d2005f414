// SPDX-License-Identifier: Apache-2.0

/// The request of the command line.
struct Options {
    var seconds = 10.0
    var seed: UInt64 = 1
    var jobs = 1
    /// The CPU seconds that one template may take.
    var limit = 5.0
    /// Where inputs are kept that crash or are slow.
    var output = ".build/fuzz"
    var files: [String] = []
    /// The number of this process among the workers; nil for the one that starts them.
    var worker: Int?

    init?(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("-") else {
                files.append(argument)
                continue
            }
            guard let value = rest.popFirst(), set(argument, value) else { return nil }
        }
    }

    private mutating func set(_ name: String, _ value: String) -> Bool {
        switch name {
        case "--seconds": Self.assign(Double(value), &seconds)
        case "--seed": Self.assign(UInt64(value), &seed)
        case "--jobs": Self.assign(Int(value).flatMap { (1...64).contains($0) ? $0 : nil }, &jobs)
        case "--limit": Self.assign(Double(value), &limit)
        case "--output": Self.assign(value, &output)
        case "--worker": Self.assign(Int(value).map { Optional($0) }, &worker)
        default: false
        }
    }

    private static func assign<Value>(_ value: Value?, _ place: inout Value) -> Bool {
        guard let value else { return false }
        place = value
        return true
    }

    /// The arguments of a worker that goes on for what is left of the time.
    func arguments(worker: Int, seed: UInt64, seconds: Double) -> [String] {
        [
            "--seconds", "\(seconds)", "--seed", "\(seed)", "--limit", "\(limit)", "--output", output,
            "--worker", "\(worker)",
        ]
    }
}
