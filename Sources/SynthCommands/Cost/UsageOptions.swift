// SPDX-License-Identifier: Apache-2.0

import StackCosts

/// The options that set the assumed usage of a month.
enum UsageOptions {
    static let hours = Option(name: "--hours", value: "N", help: "Hours that everything runs, at most 744 (730).")
    static let requests = Option(
        name: "--requests", value: "N", help: "Requests, as 250000, 250k, 1.5M or 2G (1M).")
    static let clientData = Option(name: "--gb", value: "N", help: "GB between clients and tasks (100).")
    static let exitData = Option(
        name: "--exit-gb", value: "N", help: "GB between tasks and AWS or the internet, by the way out (100).")
    static let logs = Option(name: "--log-gb", value: "N", help: "GB of logs written (10).")
    static let images = Option(name: "--image-gb", value: "N", help: "GB of images kept (1).")
    static let calls = Option(
        name: "--calls", value: "N",
        help:
            "Calls of functions, messages in queues, reads and writes of tables and caches, of each as --requests (1M)."
    )
    static let stored = Option(name: "--stored-gb", value: "N", help: "GB kept in each kind of store (10).")

    static let all = [requests, clientData, exitData, logs, images, calls, stored, hours]
}

extension Arguments {
    func usage() throws(UsageError) -> Usage {
        var usage = Usage()
        if let text = value(UsageOptions.requests) { usage.requests = try millions(text, UsageOptions.requests) }
        if let text = value(UsageOptions.calls) { usage.calls = try millions(text, UsageOptions.calls) }
        if let hours = try amount(UsageOptions.hours) {
            guard hours <= Amount(744) else {
                throw UsageError("option '--hours' takes 744 at most: a month has no more")
            }
            usage.hours = hours
        }
        usage.clientData = try amount(UsageOptions.clientData) ?? usage.clientData
        usage.exitData = try amount(UsageOptions.exitData) ?? usage.exitData
        usage.logs = try amount(UsageOptions.logs) ?? usage.logs
        usage.images = try amount(UsageOptions.images) ?? usage.images
        usage.stored = try amount(UsageOptions.stored) ?? usage.stored
        return usage
    }

    private func amount(_ option: Option) throws(UsageError) -> Amount? {
        guard let text = value(option) else { return nil }
        guard let amount = Amount(text), amount <= Amount(1_000_000_000) else {
            throw UsageError("option '\(option.name)' takes a number as 100 or 2.5, not '\(text)'")
        }
        return amount
    }

    private static let factors: [Character: String] = ["k": "0.001", "K": "0.001", "M": "1", "G": "1000"]

    private func millions(_ text: String, _ option: Option) throws(UsageError) -> Amount {
        let factor = text.last.flatMap { Self.factors[$0] }
        let number = factor == nil ? text : String(text.dropLast())
        guard let amount = Amount(number), let scale = Amount(factor ?? "0.000001"), amount <= Amount(1_000_000_000),
            amount * scale <= Amount(9_000)
        else {
            throw UsageError(
                "option '\(option.name)' takes a number as 250000, 250k, 1.5M or 2G, at most 9G, not '\(text)'")
        }
        return amount * scale
    }
}
