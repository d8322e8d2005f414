// error: type 'Days?' has no member 'seconds'
import AWS
import StackDSL

let group = Logs.LogGroup("Group", retentionInDays: .seconds(30))
