// SPDX-License-Identifier: Apache-2.0

import AWS
import Shorthands
import StackDSL

/// The alarms of what the services keep: stores that are nearly full, or that turn requests away.
struct StoreAlarms: Component {
    let all: [CloudWatch.Alarm]

    init(_ data: DataSettings, _ settings: Settings, topic: SNS.Topic) {
        let alarm = AlarmMaker(topic: topic)
        let name = InstallationParameters(settings).stackName(DataHandles.stackName)
        var all: [CloudWatch.Alarm] = []
        switch data.database?.engine {
        case .aurora:
            let cluster = CloudWatch.Alarm.Dimension(name: "DBClusterIdentifier", value: name)
            all += [
                alarm(
                    "DatabaseCapacityAlarm", "The database is nearly as large as it may grow",
                    Metric("ACUUtilization", in: "AWS/RDS", statistic: "Average", dimensions: [cluster]), above: 90,
                    for: 10),
                alarm(
                    "DatabaseCpuAlarm", "The database's CPU is nearly used up",
                    Metric("CPUUtilization", in: "AWS/RDS", statistic: "Average", dimensions: [cluster]), above: 90,
                    for: 10),
            ]
        case .instance:
            let instance = CloudWatch.Alarm.Dimension(name: "DBInstanceIdentifier", value: name)
            let free = Metric<Value<Double>>(
                "FreeStorageSpace", in: "AWS/RDS", statistic: "Minimum", dimensions: [instance])
            all += [
                alarm(
                    "DatabaseCpuAlarm", "The database's CPU is nearly used up",
                    Metric("CPUUtilization", in: "AWS/RDS", statistic: "Average", dimensions: [instance]), above: 90,
                    for: 10),
                CloudWatch.Alarm(
                    "DatabaseStorageAlarm", when: free < .init(2_000_000_000), for: 5, notify: [topic],
                    missingData: "notBreaching", description: "The database has less than 2 GB left"),
            ]
        case nil: break
        }
        if data.table != nil {
            let table = CloudWatch.Alarm.Dimension(
                name: "TableName", value: "\(DataHandles(settings).tableName.consumed)")
            all.append(
                alarm(
                    "TableThrottlingAlarm", "The table turns requests away",
                    Metric("ThrottledRequests", in: "AWS/DynamoDB", statistic: "Sum", dimensions: [table]), above: 0,
                    for: 3))
        }
        if data.cache != nil {
            let cache = CloudWatch.Alarm.Dimension(name: "clusterId", value: name)
            all += [
                alarm(
                    "CacheThrottlingAlarm", "The cache turns commands away",
                    Metric("ThrottledCmds", in: "AWS/ElastiCache", statistic: "Sum", dimensions: [cache]), above: 0,
                    for: 3)
            ]
        }
        self.all = all
    }
}
