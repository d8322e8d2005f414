// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// The size of a task on Fargate.
struct TaskSize: Sendable {
    let cpu: Amount
    /// In gigabytes.
    let memory: Amount
    /// Gigabytes beyond the twenty that come with a task.
    let storage: Amount
    let isARM: Bool

    /// Nil when the definition does not say it in a way that is known before the deployment.
    init?(_ definition: Outcome.Resource) {
        guard let cpu = definition["Cpu"].text.flatMap({ Self.number($0, unit: "VCPU", perUnit: 1_024) }),
            let memory = definition["Memory"].text.flatMap({ Self.number($0, unit: "GB", perUnit: 1_024) }),
            let size = definition["EphemeralStorage"]["SizeInGiB"].number(default: 20),
            let architecture = definition["RuntimePlatform"]["CpuArchitecture"].text(default: "X86_64")
        else { return nil }
        self.cpu = cpu
        self.memory = memory
        storage = Amount(size - 20)
        isARM = architecture == "ARM64"
    }

    /// Reads `1024`, `1 vCPU`, `.5 vCPU` or `2 GB`.
    private static func number(_ text: String, unit: String, perUnit: Int) -> Amount? {
        let text = text.uppercased().filter { $0 != " " }
        if text.hasSuffix(unit) {
            let number = text.dropLast(unit.count)
            return Amount(number.hasPrefix(".") ? "0\(number)" : String(number))
        }
        return Amount(text).flatMap { $0.divided(by: Amount(perUnit)) }
    }

    /// The charges of so many of them.
    func charges(_ tasks: Int) -> [Charge] {
        let count = Amount(tasks)
        let charges = [
            Charge(isARM ? .fargateARMCPU : .fargateCPU, cpu * count),
            Charge(isARM ? .fargateARMMemory : .fargateMemory, memory * count),
            Charge(.fargateStorage, storage * count),
        ]
        return charges.filter { $0.count > .zero }
    }
}
