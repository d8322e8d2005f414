// 'Table' is not generated yet: `swift run generate-resources AWS::DynamoDB::Table`
import AWS
import StackDSL

let existing: ID<DynamoDB.Table> = "orders"
let table = DynamoDB.Table("Orders", keySchema: [.init(attributeName: "id", keyType: .hash)], billingMode: .payPerRequest)
