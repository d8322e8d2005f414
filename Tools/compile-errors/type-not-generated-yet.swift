// error: 'WorkGroup' is inaccessible due to 'internal' protection level
import AWS
import StackDSL

let group = Athena.WorkGroup("Reports", name: "reports")
