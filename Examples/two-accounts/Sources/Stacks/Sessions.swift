import AWS
import Shorthands
import StackDSL

/// A table of sessions, which production keeps and backs up.
struct Sessions: Stack {
    let name = "sessions"
    let description = "Who is signed in"
    let stage: Stage

    init(_ stage: Stage) { self.stage = stage }

    var tags: List<Tag> { ["Stage": "\(stage.name)"] }

    var body: some StackContent {
        let table = DynamoDB.Table("Sessions", partitionKey: .string("id")) {
            $0.sseSpecification = .init(sseEnabled: true)
            $0.timeToLiveSpecification = .init(enabled: true, attributeName: "expires")
            if stage.isProduction {
                $0.deletionProtectionEnabled = true
                $0.pointInTimeRecoverySpecification = .init(pointInTimeRecoveryEnabled: true)
            }
        }

        stage.isProduction ? table.retained() : table
        Output("TableName", table.ref)
    }
}
