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
            let memory = definition.text("Memory").flatMap({ Self.number($0, unit: "GB", perUnit: 1_024) })
        else { return nil }
        self.cpu = cpu
        self.memory = memory
        let size = definition["EphemeralStorage"]?["SizeInGiB"]?.scalarText.flatMap { Int($0) } ?? 20
        storage = Amount(max(0, size - 20))
        isARM = definition["RuntimePlatform"]?["CpuArchitecture"]?.stringValue == "ARM64"
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
