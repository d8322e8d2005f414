// SPDX-License-Identifier: Apache-2.0

import TemplateAnalysis

/// What works beside services: functions, queues, schedules. Each call of a function is taken to last 100 ms.
enum FunctionCosts: CostRule {
    static let types = ["AWS::Lambda::Function"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let kinds = resource["Architectures"]
        guard let memory = resource["MemorySize"].text(default: "128").flatMap({ Amount($0) }),
            let gigabytes = memory.divided(by: Amount(1_024)), kinds.isAbsent || kinds.elements != nil
        else { return .notCovered("its memory is not known before the deployment") }
        let isARM = kinds.knownElements.contains { $0.text == "arm64" }
        // Of a million calls.
        let seconds = gigabytes * Amount(100_000)
        return .priced([Charge(.functionRequest), Charge(isARM ? .functionARMTime : .functionTime, seconds)])
    }
}

/// What is kept ready for calls is paid by the hour.
enum FunctionVersionCosts: CostRule {
    static let types = ["AWS::Lambda::Alias", "AWS::Lambda::Version"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        resource["ProvisionedConcurrencyConfig"].isAbsent
            ? .free : .notCovered("no price of what it keeps ready is known here")
    }
}

/// A message is sent, received and deleted.
enum QueueCosts: CostRule {
    static let types = ["AWS::SQS::Queue"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        let isFIFO = resource["FifoQueue"].text(default: "false") != "false"
        return .priced([Charge(isFIFO ? .fifoRequest : .queueRequest, Amount(3))])
    }
}

enum ScheduleCosts: CostRule {
    static let types = ["AWS::Scheduler::Schedule"]

    static func charges(_ resource: Outcome.Resource, _ context: CostContext) -> Charges {
        if resource["State"].text == "DISABLED" { return .free }
        let isTask = !resource["Target"]["EcsParameters"].isAbsent
        let missing = isTask ? ["the tasks that it starts, by how long they run"] : []
        guard let runs = Rate.perMonth(resource["ScheduleExpression"]),
            let millions = runs.divided(by: Amount(1_000_000))
        else {
            // A schedule of minutes calls less than a hundred thousand times a month.
            return .notCovered((["its calls, which are paid by the million"] + missing).joined(separator: "; "))
        }
        return .priced([Charge(.scheduleCall, millions)], missing: missing)
    }
}
