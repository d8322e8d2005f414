// 'WorkGroup' is not generated yet: `swift run generate-resources AWS::Athena::WorkGroup`
import AWS
import StackDSL

struct Reports: Component {
    var body: some StackContent {
        Athena.WorkGroup("Reports", name: "reports", workGroupConfiguration: .init(bytesScannedCutoffPerQuery: 1)) {
            $0.state = .enabled
        }
    }
}
