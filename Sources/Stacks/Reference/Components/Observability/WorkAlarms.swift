// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The alarms of the work that no request waits for: messages that nobody could handle, and those that wait too long.
struct WorkAlarms: Component {
    let all: [CloudWatch.Alarm]

    init(_ work: WorkSettings, _ settings: Settings, topic: SNS.Topic) {
        let alarm = AlarmMaker(topic: topic)
        let handles = WorkHandles(settings)
        func queue(_ logicalID: String, _ metric: String) -> Metric<Value<Double>> {
            Metric(
                metric, in: "AWS/SQS", statistic: "Maximum",
                dimensions: [.init(name: "QueueName", value: handles.queueName(logicalID).consumed)])
        }
        func deadLetters(_ name: String, _ what: String) -> CloudWatch.Alarm {
            alarm(
                "\(name)DeadLettersAlarm", "\(name): \(what)",
                queue("\(name)DeadLetters", "ApproximateNumberOfMessagesVisible"), above: 0, for: 1)
        }
        var all: [CloudWatch.Alarm] = []
        for worker in work.workers {
            guard let settings = worker.queue else { continue }
            all += [
                deadLetters(worker.name, "messages that nobody could handle"),
                alarm(
                    "\(worker.name)AgeAlarm", "\(worker.name): messages wait too long",
                    queue("\(worker.name)Queue", "ApproximateAgeOfOldestMessage"), above: Double(settings.maximumAge),
                    for: 3),
            ]
        }
        if !work.schedules.isEmpty { all.append(deadLetters("Schedule", "tasks that could not be started")) }
        all += work.functions.map { deadLetters($0.name, "what the function could not do") }
        self.all = all
    }
}
