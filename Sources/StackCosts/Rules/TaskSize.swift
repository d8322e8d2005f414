import StackDSL

/// What a task on Fargate is sized to.
struct TaskSize: Sendable {
    let cpu: Amount
    /// In gigabytes.
    let memory: Amount
    /// Gigabytes beyond the twenty that come with a task.
    let storage: Amount
    let isARM: Bool

    /// Nil when the definition does not say it in a way that is known before the deployment.
    init?(_ definition: DeployedResource) {
        guard let cpu = definition.text("Cpu").flatMap({ Self.number($0, unit: "VCPU", perUnit: 1_024) }),
            let memory = definition.text("Memory").flatMap({ Self.number($0, unit: "GB", perUnit: 1_024) }),
            let size = Self.member("EphemeralStorage", "SizeInGiB", of: definition, default: "20").flatMap({ Int($0) }),
            let architecture = Self.member("RuntimePlatform", "CpuArchitecture", of: definition, default: "X86_64")
        else { return nil }
        self.cpu = cpu
        self.memory = memory
        storage = Amount(max(0, size - 20))
        isARM = architecture == "ARM64"
    }

    private static func member(
        _ property: String, _ name: String, of definition: DeployedResource, default value: String
    ) -> String? {
        guard let node = definition[property] else { return value }
        return node.function == nil ? DeployedResource.text(node[name], default: value) : nil
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

    /// What so many of them cost.
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
