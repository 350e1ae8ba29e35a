// @ts-nocheck
// Generated from crds/apps.kruise.io.yaml by `npm run generate`; not edited by hand.
import type { CompiledSchema } from '../compiled-schema';

const schema6 = {"$id":"UnitedDeployment","type":"object","properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","properties":{"replicas":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"selector":{"$ref":"shared#/definitions/part0"},"template":{"type":"object","properties":{"advancedStatefulSetTemplate":{"type":"object","properties":{"metadata":{"type":"object","nullable":true},"spec":{"type":"object","properties":{"lifecycle":{"$ref":"shared#/definitions/part3"},"ordinals":{"type":"object","properties":{"start":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"persistentVolumeClaimRetentionPolicy":{"type":"object","properties":{"whenDeleted":{"type":"string","nullable":true},"whenScaled":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"podManagementPolicy":{"type":"string","nullable":true},"replicas":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"reserveOrdinals":{"type":"array","items":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647},"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"scaleStrategy":{"type":"object","properties":{"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"selector":{"$ref":"shared#/definitions/part0"},"serviceName":{"type":"string","nullable":true},"template":{"type":"object"},"updateStrategy":{"type":"object","properties":{"rollingUpdate":{"type":"object","properties":{"inPlaceUpdateStrategy":{"$ref":"shared#/definitions/part5"},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"minReadySeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"partition":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"podUpdatePolicy":{"type":"string","nullable":true},"unorderedUpdate":{"type":"object","properties":{"priorityStrategy":{"$ref":"shared#/definitions/part6"}},"additionalProperties":false,"nullable":true}},"additionalProperties":false,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"volumeClaimTemplates":{"type":"array","nullable":true},"volumeClaimUpdateStrategy":{"type":"object","properties":{"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true}},"required":["selector","template"],"additionalProperties":false}},"required":["spec"],"additionalProperties":false,"nullable":true},"cloneSetTemplate":{"type":"object","properties":{"metadata":{"type":"object","nullable":true},"spec":{"type":"object","properties":{"lifecycle":{"$ref":"shared#/definitions/part3"},"minReadySeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"progressDeadlineSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"replicas":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"revisionHistoryLimit":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"scaleStrategy":{"type":"object","properties":{"disablePVCReuse":{"type":"boolean","nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"podsToDelete":{"$ref":"shared#/definitions/part2"}},"additionalProperties":false,"nullable":true},"selector":{"$ref":"shared#/definitions/part0"},"template":{"type":"object"},"updateStrategy":{"type":"object","properties":{"inPlaceUpdateStrategy":{"$ref":"shared#/definitions/part5"},"maxSurge":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"maxUnavailable":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"partition":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"paused":{"type":"boolean","nullable":true},"priorityStrategy":{"$ref":"shared#/definitions/part6"},"scatterStrategy":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"value":{"type":"string"}},"required":["key","value"],"additionalProperties":false},"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true},"volumeClaimTemplates":{"type":"array","nullable":true}},"required":["selector","template"],"additionalProperties":false}},"required":["spec"],"additionalProperties":false,"nullable":true},"deploymentTemplate":{"$ref":"shared#/definitions/part7"},"statefulSetTemplate":{"$ref":"shared#/definitions/part7"}},"additionalProperties":false,"nullable":true},"topology":{"type":"object","properties":{"scheduleStrategy":{"type":"object","properties":{"adaptive":{"type":"object","properties":{"rescheduleCriticalSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"reserveUnschedulablePods":{"type":"boolean","nullable":true},"unschedulableDuration":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true},"type":{"type":"string","enum":["Adaptive","Fixed","",null],"nullable":true}},"additionalProperties":false,"nullable":true},"subsets":{"type":"array","items":{"type":"object","properties":{"maxReplicas":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"minReplicas":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"name":{"type":"string"},"nodeSelectorTerm":{"type":"object","properties":{"matchExpressions":{"$ref":"shared#/definitions/part1"},"matchFields":{"$ref":"shared#/definitions/part1"}},"additionalProperties":false,"nullable":true},"patch":{"type":"object","nullable":true},"replicas":{"type":["integer","string"],"minimum":-2147483648,"maximum":2147483647,"nullable":true},"tolerations":{"type":"array","items":{"type":"object","properties":{"effect":{"type":"string","nullable":true},"key":{"type":"string","nullable":true},"operator":{"type":"string","nullable":true},"tolerationSeconds":{"type":"integer","nullable":true},"value":{"type":"string","nullable":true}},"additionalProperties":false},"nullable":true}},"required":["name"],"additionalProperties":false},"nullable":true}},"additionalProperties":false,"nullable":true},"updateStrategy":{"type":"object","properties":{"manualUpdate":{"type":"object","properties":{"partitions":{"type":"object","additionalProperties":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true},"nullable":true}},"additionalProperties":false,"nullable":true},"type":{"type":"string","nullable":true}},"additionalProperties":false,"nullable":true}},"required":["selector"],"additionalProperties":false},"status":{}},"additionalProperties":false,"required":["spec"]};
const schema8 = {"type":"object","properties":{"matchExpressions":{"$ref":"shared#/definitions/part1"},"matchLabels":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true}},"additionalProperties":false};
const schema9 = {"type":"array","items":{"type":"object","properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"$ref":"shared#/definitions/part2"}},"required":["key","operator"],"additionalProperties":false},"nullable":true};
const schema10 = {"type":"array","items":{"type":"string"},"nullable":true};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema10.items.type,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema9.items.required,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.operator === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema9.items.required,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.key.type,parentSchema:schema9.items.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.operator !== undefined){
let data2 = data0.operator;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/operator",schemaPath:"#/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.operator.type,parentSchema:schema9.items.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.values !== undefined){
if(!(validate25(data0.values, {instancePath:instancePath+"/" + i0+"/values",parentData:data0,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema9.items.type,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
if(!(validate24(data.matchExpressions, {instancePath:instancePath+"/matchExpressions",parentData:data,parentDataProperty:"matchExpressions",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.matchLabels !== undefined){
let data1 = data.matchLabels;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema8.properties.matchLabels.type,parentSchema:schema8.properties.matchLabels,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.matchLabels.additionalProperties.type,parentSchema:schema8.properties.matchLabels.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","properties":{"inPlaceUpdate":{"$ref":"shared#/definitions/part4"},"preDelete":{"$ref":"shared#/definitions/part4"},"preNormal":{"$ref":"shared#/definitions/part4"}},"additionalProperties":false,"nullable":true};
const schema12 = {"type":"object","properties":{"finalizersHandler":{"$ref":"shared#/definitions/part2"},"labelsHandler":{"type":"object","additionalProperties":{"type":"string","nullable":true},"nullable":true},"markPodNotReady":{"type":"boolean","nullable":true}},"additionalProperties":false,"nullable":true};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "finalizersHandler") || (key0 === "labelsHandler")) || (key0 === "markPodNotReady"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.finalizersHandler !== undefined){
if(!(validate25(data.finalizersHandler, {instancePath:instancePath+"/finalizersHandler",parentData:data,parentDataProperty:"finalizersHandler",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.labelsHandler !== undefined){
let data1 = data.labelsHandler;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err2 = {instancePath:instancePath+"/labelsHandler",schemaPath:"#/properties/labelsHandler/type",keyword:"type",params:{type: "object"},schema:schema12.properties.labelsHandler.type,parentSchema:schema12.properties.labelsHandler,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err3 = {instancePath:instancePath+"/labelsHandler/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/labelsHandler/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema12.properties.labelsHandler.additionalProperties.type,parentSchema:schema12.properties.labelsHandler.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.markPodNotReady !== undefined){
let data3 = data.markPodNotReady;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err4 = {instancePath:instancePath+"/markPodNotReady",schemaPath:"#/properties/markPodNotReady/type",keyword:"type",params:{type: "boolean"},schema:schema12.properties.markPodNotReady.type,parentSchema:schema12.properties.markPodNotReady,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "inPlaceUpdate") || (key0 === "preDelete")) || (key0 === "preNormal"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.inPlaceUpdate !== undefined){
if(!(validate30(data.inPlaceUpdate, {instancePath:instancePath+"/inPlaceUpdate",parentData:data,parentDataProperty:"inPlaceUpdate",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.preDelete !== undefined){
if(!(validate30(data.preDelete, {instancePath:instancePath+"/preDelete",parentData:data,parentDataProperty:"preDelete",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
if(data.preNormal !== undefined){
if(!(validate30(data.preNormal, {instancePath:instancePath+"/preNormal",parentData:data,parentDataProperty:"preNormal",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","properties":{"gracePeriodSeconds":{"type":"integer","minimum":-2147483648,"maximum":2147483647,"nullable":true}},"additionalProperties":false,"nullable":true};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "gracePeriodSeconds")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.gracePeriodSeconds !== undefined){
let data0 = data.gracePeriodSeconds;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/gracePeriodSeconds",schemaPath:"#/properties/gracePeriodSeconds/type",keyword:"type",params:{type: "integer"},schema:schema13.properties.gracePeriodSeconds.type,parentSchema:schema13.properties.gracePeriodSeconds,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 > 2147483647 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/gracePeriodSeconds",schemaPath:"#/properties/gracePeriodSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema13.properties.gracePeriodSeconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < -2147483648 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/gracePeriodSeconds",schemaPath:"#/properties/gracePeriodSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema13.properties.gracePeriodSeconds,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"orderPriority":{"type":"array","items":{"type":"object","properties":{"orderedKey":{"type":"string"}},"required":["orderedKey"],"additionalProperties":false},"nullable":true},"weightPriority":{"type":"array","items":{"type":"object","properties":{"matchSelector":{"$ref":"shared#/definitions/part0"},"weight":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["matchSelector","weight"],"additionalProperties":false},"nullable":true}},"additionalProperties":false,"nullable":true};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.matchExpressions !== undefined){
if(!(validate24(data.matchExpressions, {instancePath:instancePath+"/matchExpressions",parentData:data,parentDataProperty:"matchExpressions",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.matchLabels !== undefined){
let data1 = data.matchLabels;
if((!(data1 && typeof data1 == "object" && !Array.isArray(data1))) && (data1 !== null)){
const err1 = {instancePath:instancePath+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type: "object"},schema:schema8.properties.matchLabels.type,parentSchema:schema8.properties.matchLabels,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if((typeof data2 !== "string") && (data2 !== null)){
const err2 = {instancePath:instancePath+"/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type: "string"},schema:schema8.properties.matchLabels.additionalProperties.type,parentSchema:schema8.properties.matchLabels.additionalProperties,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "orderPriority") || (key0 === "weightPriority"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.orderPriority !== undefined){
let data0 = data.orderPriority;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/orderPriority",schemaPath:"#/properties/orderPriority/type",keyword:"type",params:{type: "array"},schema:schema14.properties.orderPriority.type,parentSchema:schema14.properties.orderPriority,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.orderedKey === undefined){
const err3 = {instancePath:instancePath+"/orderPriority/" + i0,schemaPath:"#/properties/orderPriority/items/required",keyword:"required",params:{missingProperty: "orderedKey"},schema:schema14.properties.orderPriority.items.required,parentSchema:schema14.properties.orderPriority.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data1){
if(!(key1 === "orderedKey")){
const err4 = {instancePath:instancePath+"/orderPriority/" + i0,schemaPath:"#/properties/orderPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema14.properties.orderPriority.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.orderedKey !== undefined){
let data2 = data1.orderedKey;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/orderPriority/" + i0+"/orderedKey",schemaPath:"#/properties/orderPriority/items/properties/orderedKey/type",keyword:"type",params:{type: "string"},schema:schema14.properties.orderPriority.items.properties.orderedKey.type,parentSchema:schema14.properties.orderPriority.items.properties.orderedKey,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/orderPriority/" + i0,schemaPath:"#/properties/orderPriority/items/type",keyword:"type",params:{type: "object"},schema:schema14.properties.orderPriority.items.type,parentSchema:schema14.properties.orderPriority.items,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
if(data.weightPriority !== undefined){
let data3 = data.weightPriority;
if((!(Array.isArray(data3))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/weightPriority",schemaPath:"#/properties/weightPriority/type",keyword:"type",params:{type: "array"},schema:schema14.properties.weightPriority.type,parentSchema:schema14.properties.weightPriority,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.matchSelector === undefined){
const err8 = {instancePath:instancePath+"/weightPriority/" + i1,schemaPath:"#/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "matchSelector"},schema:schema14.properties.weightPriority.items.required,parentSchema:schema14.properties.weightPriority.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.weight === undefined){
const err9 = {instancePath:instancePath+"/weightPriority/" + i1,schemaPath:"#/properties/weightPriority/items/required",keyword:"required",params:{missingProperty: "weight"},schema:schema14.properties.weightPriority.items.required,parentSchema:schema14.properties.weightPriority.items,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key2 in data4){
if(!((key2 === "matchSelector") || (key2 === "weight"))){
const err10 = {instancePath:instancePath+"/weightPriority/" + i1,schemaPath:"#/properties/weightPriority/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema14.properties.weightPriority.items,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data4.matchSelector !== undefined){
if(!(validate40(data4.matchSelector, {instancePath:instancePath+"/weightPriority/" + i1+"/matchSelector",parentData:data4,parentDataProperty:"matchSelector",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data4.weight !== undefined){
let data6 = data4.weight;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err11 = {instancePath:instancePath+"/weightPriority/" + i1+"/weight",schemaPath:"#/properties/weightPriority/items/properties/weight/type",keyword:"type",params:{type: "integer"},schema:schema14.properties.weightPriority.items.properties.weight.type,parentSchema:schema14.properties.weightPriority.items.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 2147483647 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/weightPriority/" + i1+"/weight",schemaPath:"#/properties/weightPriority/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema14.properties.weightPriority.items.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < -2147483648 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/weightPriority/" + i1+"/weight",schemaPath:"#/properties/weightPriority/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema14.properties.weightPriority.items.properties.weight,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/weightPriority/" + i1,schemaPath:"#/properties/weightPriority/items/type",keyword:"type",params:{type: "object"},schema:schema14.properties.weightPriority.items.type,parentSchema:schema14.properties.weightPriority.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema10.items.type,parentSchema:schema10.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","properties":{"metadata":{"type":"object","nullable":true},"spec":{"type":"object"}},"required":["spec"],"additionalProperties":false,"nullable":true};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if((!(data0 && typeof data0 == "object" && !Array.isArray(data0))) && (data0 !== null)){
const err3 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema17.properties.metadata.type,parentSchema:schema17.properties.metadata,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spec !== undefined){
let data1 = data.spec;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema17.properties.spec.type,parentSchema:schema17.properties.spec,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
validate50.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if((!(Array.isArray(data))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema9.items.required,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.operator === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "operator"},schema:schema9.items.required,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.key !== undefined){
let data1 = data0.key;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/key",schemaPath:"#/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.key.type,parentSchema:schema9.items.properties.key,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.operator !== undefined){
let data2 = data0.operator;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/operator",schemaPath:"#/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema9.items.properties.operator.type,parentSchema:schema9.items.properties.operator,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.values !== undefined){
if(!(validate25(data0.values, {instancePath:instancePath+"/" + i0+"/values",parentData:data0,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},schema:schema9.items.type,parentSchema:schema9.items,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
validate53.errors = vErrors;
return errors === 0;
}

const func2 = Object.prototype.hasOwnProperty;

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnitedDeployment" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec")) || (key0 === "status"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.apiVersion !== undefined){
let data0 = data.apiVersion;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type: "string"},schema:schema6.properties.apiVersion.type,parentSchema:schema6.properties.apiVersion,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"},schema:schema6.properties.kind.type,parentSchema:schema6.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err4 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.metadata.type,parentSchema:schema6.properties.metadata,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.spec !== undefined){
let data3 = data.spec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.selector === undefined){
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty: "selector"},schema:schema6.properties.spec.required,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "replicas") || (key1 === "revisionHistoryLimit")) || (key1 === "selector")) || (key1 === "template")) || (key1 === "topology")) || (key1 === "updateStrategy"))){
const err6 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.replicas !== undefined){
let data4 = data3.replicas;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (data4 !== null)){
const err7 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.replicas,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 2147483647 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.replicas,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4 < -2147483648 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/spec/replicas",schemaPath:"#/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.replicas,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data3.revisionHistoryLimit !== undefined){
let data5 = data3.revisionHistoryLimit;
if((!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 2147483647 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < -2147483648 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.revisionHistoryLimit,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data3.selector !== undefined){
if(!(validate23(data3.selector, {instancePath:instancePath+"/spec/selector",parentData:data3,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data3.template !== undefined){
let data7 = data3.template;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
const err13 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "advancedStatefulSetTemplate") || (key2 === "cloneSetTemplate")) || (key2 === "deploymentTemplate")) || (key2 === "statefulSetTemplate"))){
const err14 = {instancePath:instancePath+"/spec/template",schemaPath:"#/properties/spec/properties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema6.properties.spec.properties.template,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data7.advancedStatefulSetTemplate !== undefined){
let data8 = data7.advancedStatefulSetTemplate;
if((!(data8 && typeof data8 == "object" && !Array.isArray(data8))) && (data8 !== null)){
const err15 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.spec === undefined){
const err16 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.required,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "metadata") || (key3 === "spec"))){
const err17 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.metadata !== undefined){
let data9 = data8.metadata;
if((!(data9 && typeof data9 == "object" && !Array.isArray(data9))) && (data9 !== null)){
const err18 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/metadata",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.metadata.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.metadata,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.spec !== undefined){
let data10 = data8.spec;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.selector === undefined){
const err19 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/required",keyword:"required",params:{missingProperty: "selector"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec,data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data10.template === undefined){
const err20 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key4 in data10){
if(!(func2.call(schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties, key4))){
const err21 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data10.lifecycle !== undefined){
if(!(validate29(data10.lifecycle, {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/lifecycle",parentData:data10,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data10.ordinals !== undefined){
let data12 = data10.ordinals;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (data12 !== null)){
const err22 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/ordinals",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/ordinals/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals,data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key5 in data12){
if(!(key5 === "start")){
const err23 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/ordinals",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/ordinals/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data12.start !== undefined){
let data13 = data12.start;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (data13 !== null)){
const err24 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/ordinals/start",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/ordinals/properties/start/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals.properties.start.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals.properties.start,data:data13};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 2147483647 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/ordinals/start",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/ordinals/properties/start/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals.properties.start,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data13 < -2147483648 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/ordinals/start",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/ordinals/properties/start/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.ordinals.properties.start,data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
if(data10.persistentVolumeClaimRetentionPolicy !== undefined){
let data14 = data10.persistentVolumeClaimRetentionPolicy;
if((!(data14 && typeof data14 == "object" && !Array.isArray(data14))) && (data14 !== null)){
const err27 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/persistentVolumeClaimRetentionPolicy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/persistentVolumeClaimRetentionPolicy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy,data:data14};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key6 in data14){
if(!((key6 === "whenDeleted") || (key6 === "whenScaled"))){
const err28 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/persistentVolumeClaimRetentionPolicy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/persistentVolumeClaimRetentionPolicy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data14.whenDeleted !== undefined){
let data15 = data14.whenDeleted;
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/persistentVolumeClaimRetentionPolicy/whenDeleted",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/persistentVolumeClaimRetentionPolicy/properties/whenDeleted/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenDeleted.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenDeleted,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.whenScaled !== undefined){
let data16 = data14.whenScaled;
if((typeof data16 !== "string") && (data16 !== null)){
const err30 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/persistentVolumeClaimRetentionPolicy/whenScaled",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/persistentVolumeClaimRetentionPolicy/properties/whenScaled/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenScaled.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.persistentVolumeClaimRetentionPolicy.properties.whenScaled,data:data16};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
if(data10.podManagementPolicy !== undefined){
let data17 = data10.podManagementPolicy;
if((typeof data17 !== "string") && (data17 !== null)){
const err31 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/podManagementPolicy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/podManagementPolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.podManagementPolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.podManagementPolicy,data:data17};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data10.replicas !== undefined){
let data18 = data10.replicas;
if((!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))) && (data18 !== null)){
const err32 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.replicas,data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data18 == "number"){
if(data18 > 2147483647 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.replicas,data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data18 < -2147483648 || isNaN(data18)){
const err34 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.replicas,data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data10.reserveOrdinals !== undefined){
let data19 = data10.reserveOrdinals;
if((!(Array.isArray(data19))) && (data19 !== null)){
const err35 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/reserveOrdinals",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/reserveOrdinals/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals,data:data19};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if((!((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20)))) && (typeof data20 !== "string")){
const err36 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/reserveOrdinals/items/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.items.type},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.items.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.items,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data20 == "number"){
if(data20 > 2147483647 || isNaN(data20)){
const err37 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/reserveOrdinals/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.items,data:data20};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data20 < -2147483648 || isNaN(data20)){
const err38 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/reserveOrdinals/" + i0,schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/reserveOrdinals/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.reserveOrdinals.items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
if(data10.revisionHistoryLimit !== undefined){
let data21 = data10.revisionHistoryLimit;
if((!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))) && (data21 !== null)){
const err39 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data21};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data21 == "number"){
if(data21 > 2147483647 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data21 < -2147483648 || isNaN(data21)){
const err41 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
if(data10.scaleStrategy !== undefined){
let data22 = data10.scaleStrategy;
if((!(data22 && typeof data22 == "object" && !Array.isArray(data22))) && (data22 !== null)){
const err42 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/scaleStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy,data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key7 in data22){
if(!(key7 === "maxUnavailable")){
const err43 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/scaleStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy,data:data22};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.maxUnavailable !== undefined){
let data23 = data22.maxUnavailable;
if(((!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))) && (typeof data23 !== "string")) && (data23 !== null)){
const err44 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data23};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data23 == "number"){
if(data23 > 2147483647 || isNaN(data23)){
const err45 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data23};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23 < -2147483648 || isNaN(data23)){
const err46 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
}
if(data10.selector !== undefined){
if(!(validate23(data10.selector, {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/selector",parentData:data10,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data10.serviceName !== undefined){
let data25 = data10.serviceName;
if((typeof data25 !== "string") && (data25 !== null)){
const err47 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/serviceName",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/serviceName/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.serviceName.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.serviceName,data:data25};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data10.template !== undefined){
let data26 = data10.template;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err48 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/template",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.template,data:data26};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data10.updateStrategy !== undefined){
let data27 = data10.updateStrategy;
if((!(data27 && typeof data27 == "object" && !Array.isArray(data27))) && (data27 !== null)){
const err49 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy,data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key8 in data27){
if(!((key8 === "rollingUpdate") || (key8 === "type"))){
const err50 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy,data:data27};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data27.rollingUpdate !== undefined){
let data28 = data27.rollingUpdate;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
const err51 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data28};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key9 in data28){
if(!(((((((key9 === "inPlaceUpdateStrategy") || (key9 === "maxUnavailable")) || (key9 === "minReadySeconds")) || (key9 === "partition")) || (key9 === "paused")) || (key9 === "podUpdatePolicy")) || (key9 === "unorderedUpdate"))){
const err52 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate,data:data28};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data28.inPlaceUpdateStrategy !== undefined){
if(!(validate37(data28.inPlaceUpdateStrategy, {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/inPlaceUpdateStrategy",parentData:data28,parentDataProperty:"inPlaceUpdateStrategy",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data28.maxUnavailable !== undefined){
let data30 = data28.maxUnavailable;
if(((!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))) && (typeof data30 !== "string")) && (data30 !== null)){
const err53 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data30};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data30 == "number"){
if(data30 > 2147483647 || isNaN(data30)){
const err54 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data30};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data30 < -2147483648 || isNaN(data30)){
const err55 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.maxUnavailable,data:data30};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
if(data28.minReadySeconds !== undefined){
let data31 = data28.minReadySeconds;
if((!((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31)))) && (data31 !== null)){
const err56 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data31 == "number"){
if(data31 > 2147483647 || isNaN(data31)){
const err57 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data31 < -2147483648 || isNaN(data31)){
const err58 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/minReadySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.minReadySeconds,data:data31};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data28.partition !== undefined){
let data32 = data28.partition;
if((!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))) && (data32 !== null)){
const err59 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data32};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data32 == "number"){
if(data32 > 2147483647 || isNaN(data32)){
const err60 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data32 < -2147483648 || isNaN(data32)){
const err61 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/partition",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.partition,data:data32};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data28.paused !== undefined){
let data33 = data28.paused;
if((typeof data33 !== "boolean") && (data33 !== null)){
const err62 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/paused",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.paused,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.podUpdatePolicy !== undefined){
let data34 = data28.podUpdatePolicy;
if((typeof data34 !== "string") && (data34 !== null)){
const err63 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/podUpdatePolicy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/podUpdatePolicy/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.podUpdatePolicy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.podUpdatePolicy,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.unorderedUpdate !== undefined){
let data35 = data28.unorderedUpdate;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
const err64 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/unorderedUpdate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate,data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key10 in data35){
if(!(key10 === "priorityStrategy")){
const err65 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/unorderedUpdate",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/rollingUpdate/properties/unorderedUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.rollingUpdate.properties.unorderedUpdate,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data35.priorityStrategy !== undefined){
if(!(validate39(data35.priorityStrategy, {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/rollingUpdate/unorderedUpdate/priorityStrategy",parentData:data35,parentDataProperty:"priorityStrategy",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
}
}
}
if(data27.type !== undefined){
let data37 = data27.type;
if((typeof data37 !== "string") && (data37 !== null)){
const err66 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.updateStrategy.properties.type,data:data37};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
}
if(data10.volumeClaimTemplates !== undefined){
let data38 = data10.volumeClaimTemplates;
if((!(Array.isArray(data38))) && (data38 !== null)){
const err67 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/volumeClaimTemplates",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/volumeClaimTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimTemplates.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimTemplates,data:data38};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data10.volumeClaimUpdateStrategy !== undefined){
let data39 = data10.volumeClaimUpdateStrategy;
if((!(data39 && typeof data39 == "object" && !Array.isArray(data39))) && (data39 !== null)){
const err68 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/volumeClaimUpdateStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/volumeClaimUpdateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimUpdateStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimUpdateStrategy,data:data39};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key11 in data39){
if(!(key11 === "type")){
const err69 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/volumeClaimUpdateStrategy",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/volumeClaimUpdateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimUpdateStrategy,data:data39};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data39.type !== undefined){
let data40 = data39.type;
if((typeof data40 !== "string") && (data40 !== null)){
const err70 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec/volumeClaimUpdateStrategy/type",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/properties/volumeClaimUpdateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimUpdateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.properties.volumeClaimUpdateStrategy.properties.type,data:data40};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/spec/template/advancedStatefulSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/advancedStatefulSetTemplate/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec.type,parentSchema:schema6.properties.spec.properties.template.properties.advancedStatefulSetTemplate.properties.spec,data:data10};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
if(data7.cloneSetTemplate !== undefined){
let data41 = data7.cloneSetTemplate;
if((!(data41 && typeof data41 == "object" && !Array.isArray(data41))) && (data41 !== null)){
const err72 = {instancePath:instancePath+"/spec/template/cloneSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate,data:data41};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.spec === undefined){
const err73 = {instancePath:instancePath+"/spec/template/cloneSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/required",keyword:"required",params:{missingProperty: "spec"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.required,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate,data:data41};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key12 in data41){
if(!((key12 === "metadata") || (key12 === "spec"))){
const err74 = {instancePath:instancePath+"/spec/template/cloneSetTemplate",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate,data:data41};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data41.metadata !== undefined){
let data42 = data41.metadata;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
const err75 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/metadata",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/metadata/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.metadata.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.metadata,data:data42};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data41.spec !== undefined){
let data43 = data41.spec;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.selector === undefined){
const err76 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/required",keyword:"required",params:{missingProperty: "selector"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec,data:data43};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data43.template === undefined){
const err77 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/required",keyword:"required",params:{missingProperty: "template"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.required,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec,data:data43};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key13 in data43){
if(!(func2.call(schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties, key13))){
const err78 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec,data:data43};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data43.lifecycle !== undefined){
if(!(validate29(data43.lifecycle, {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/lifecycle",parentData:data43,parentDataProperty:"lifecycle",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data43.minReadySeconds !== undefined){
let data45 = data43.minReadySeconds;
if((!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))) && (data45 !== null)){
const err79 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/minReadySeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.minReadySeconds.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.minReadySeconds,data:data45};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data45 == "number"){
if(data45 > 2147483647 || isNaN(data45)){
const err80 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/minReadySeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.minReadySeconds,data:data45};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data45 < -2147483648 || isNaN(data45)){
const err81 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/minReadySeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/minReadySeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.minReadySeconds,data:data45};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
if(data43.progressDeadlineSeconds !== undefined){
let data46 = data43.progressDeadlineSeconds;
if((!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))) && (data46 !== null)){
const err82 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/progressDeadlineSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.progressDeadlineSeconds.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.progressDeadlineSeconds,data:data46};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data46 == "number"){
if(data46 > 2147483647 || isNaN(data46)){
const err83 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/progressDeadlineSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.progressDeadlineSeconds,data:data46};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data46 < -2147483648 || isNaN(data46)){
const err84 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/progressDeadlineSeconds",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/progressDeadlineSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.progressDeadlineSeconds,data:data46};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data43.replicas !== undefined){
let data47 = data43.replicas;
if((!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))) && (data47 !== null)){
const err85 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/replicas/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.replicas.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.replicas,data:data47};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 > 2147483647 || isNaN(data47)){
const err86 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.replicas,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data47 < -2147483648 || isNaN(data47)){
const err87 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/replicas",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.replicas,data:data47};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data43.revisionHistoryLimit !== undefined){
let data48 = data43.revisionHistoryLimit;
if((!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))) && (data48 !== null)){
const err88 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/revisionHistoryLimit/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.revisionHistoryLimit.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data48};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 > 2147483647 || isNaN(data48)){
const err89 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/revisionHistoryLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data48};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data48 < -2147483648 || isNaN(data48)){
const err90 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/revisionHistoryLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.revisionHistoryLimit,data:data48};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
if(data43.scaleStrategy !== undefined){
let data49 = data43.scaleStrategy;
if((!(data49 && typeof data49 == "object" && !Array.isArray(data49))) && (data49 !== null)){
const err91 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy,data:data49};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
if(!(((key14 === "disablePVCReuse") || (key14 === "maxUnavailable")) || (key14 === "podsToDelete"))){
const err92 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy,data:data49};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data49.disablePVCReuse !== undefined){
let data50 = data49.disablePVCReuse;
if((typeof data50 !== "boolean") && (data50 !== null)){
const err93 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy/disablePVCReuse",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/properties/disablePVCReuse/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.disablePVCReuse.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.disablePVCReuse,data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data49.maxUnavailable !== undefined){
let data51 = data49.maxUnavailable;
if(((!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))) && (typeof data51 !== "string")) && (data51 !== null)){
const err94 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data51};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(typeof data51 == "number"){
if(data51 > 2147483647 || isNaN(data51)){
const err95 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data51};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data51 < -2147483648 || isNaN(data51)){
const err96 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/scaleStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.scaleStrategy.properties.maxUnavailable,data:data51};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
if(data49.podsToDelete !== undefined){
if(!(validate45(data49.podsToDelete, {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/scaleStrategy/podsToDelete",parentData:data49,parentDataProperty:"podsToDelete",rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
}
if(data43.selector !== undefined){
if(!(validate23(data43.selector, {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/selector",parentData:data43,parentDataProperty:"selector",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data43.template !== undefined){
let data54 = data43.template;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
const err97 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/template",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/template/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.template.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.template,data:data54};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data43.updateStrategy !== undefined){
let data55 = data43.updateStrategy;
if((!(data55 && typeof data55 == "object" && !Array.isArray(data55))) && (data55 !== null)){
const err98 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy,data:data55};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key15 in data55){
if(!((((((((key15 === "inPlaceUpdateStrategy") || (key15 === "maxSurge")) || (key15 === "maxUnavailable")) || (key15 === "partition")) || (key15 === "paused")) || (key15 === "priorityStrategy")) || (key15 === "scatterStrategy")) || (key15 === "type"))){
const err99 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy,data:data55};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data55.inPlaceUpdateStrategy !== undefined){
if(!(validate37(data55.inPlaceUpdateStrategy, {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/inPlaceUpdateStrategy",parentData:data55,parentDataProperty:"inPlaceUpdateStrategy",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
if(data55.maxSurge !== undefined){
let data57 = data55.maxSurge;
if(((!((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57)))) && (typeof data57 !== "string")) && (data57 !== null)){
const err100 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxSurge/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxSurge.type},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxSurge.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxSurge,data:data57};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(typeof data57 == "number"){
if(data57 > 2147483647 || isNaN(data57)){
const err101 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxSurge/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxSurge,data:data57};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data57 < -2147483648 || isNaN(data57)){
const err102 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxSurge",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxSurge/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxSurge,data:data57};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
if(data55.maxUnavailable !== undefined){
let data58 = data55.maxUnavailable;
if(((!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))) && (typeof data58 !== "string")) && (data58 !== null)){
const err103 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxUnavailable/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxUnavailable.type},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxUnavailable.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data58};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(typeof data58 == "number"){
if(data58 > 2147483647 || isNaN(data58)){
const err104 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxUnavailable/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data58};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data58 < -2147483648 || isNaN(data58)){
const err105 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/maxUnavailable",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/maxUnavailable/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.maxUnavailable,data:data58};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
if(data55.partition !== undefined){
let data59 = data55.partition;
if(((!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))) && (typeof data59 !== "string")) && (data59 !== null)){
const err106 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/partition/type",keyword:"type",params:{type: schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.partition.type},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.partition.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.partition,data:data59};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data59 == "number"){
if(data59 > 2147483647 || isNaN(data59)){
const err107 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/partition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.partition,data:data59};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data59 < -2147483648 || isNaN(data59)){
const err108 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/partition",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/partition/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.partition,data:data59};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
if(data55.paused !== undefined){
let data60 = data55.paused;
if((typeof data60 !== "boolean") && (data60 !== null)){
const err109 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/paused",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/paused/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.paused.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.paused,data:data60};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data55.priorityStrategy !== undefined){
if(!(validate39(data55.priorityStrategy, {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/priorityStrategy",parentData:data55,parentDataProperty:"priorityStrategy",rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data55.scatterStrategy !== undefined){
let data62 = data55.scatterStrategy;
if((!(Array.isArray(data62))) && (data62 !== null)){
const err110 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy,data:data62};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(Array.isArray(data62)){
const len1 = data62.length;
for(let i1=0; i1<len1; i1++){
let data63 = data62[i1];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.key === undefined){
const err111 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1,schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/required",keyword:"required",params:{missingProperty: "key"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.required,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data63};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data63.value === undefined){
const err112 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1,schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/required",keyword:"required",params:{missingProperty: "value"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.required,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data63};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key16 in data63){
if(!((key16 === "key") || (key16 === "value"))){
const err113 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1,schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data63};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data63.key !== undefined){
let data64 = data63.key;
if(typeof data64 !== "string"){
const err114 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1+"/key",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.key.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.key,data:data64};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data63.value !== undefined){
let data65 = data63.value;
if(typeof data65 !== "string"){
const err115 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1+"/value",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.value.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.properties.value,data:data65};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/scatterStrategy/" + i1,schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/scatterStrategy/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.scatterStrategy.items,data:data63};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
if(data55.type !== undefined){
let data66 = data55.type;
if((typeof data66 !== "string") && (data66 !== null)){
const err117 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.updateStrategy.properties.type,data:data66};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
if(data43.volumeClaimTemplates !== undefined){
let data67 = data43.volumeClaimTemplates;
if((!(Array.isArray(data67))) && (data67 !== null)){
const err118 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec/volumeClaimTemplates",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/properties/volumeClaimTemplates/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.volumeClaimTemplates.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.properties.volumeClaimTemplates,data:data67};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/spec/template/cloneSetTemplate/spec",schemaPath:"#/properties/spec/properties/template/properties/cloneSetTemplate/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec.type,parentSchema:schema6.properties.spec.properties.template.properties.cloneSetTemplate.properties.spec,data:data43};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
if(data7.deploymentTemplate !== undefined){
if(!(validate50(data7.deploymentTemplate, {instancePath:instancePath+"/spec/template/deploymentTemplate",parentData:data7,parentDataProperty:"deploymentTemplate",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data7.statefulSetTemplate !== undefined){
if(!(validate50(data7.statefulSetTemplate, {instancePath:instancePath+"/spec/template/statefulSetTemplate",parentData:data7,parentDataProperty:"statefulSetTemplate",rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
if(data3.topology !== undefined){
let data70 = data3.topology;
if((!(data70 && typeof data70 == "object" && !Array.isArray(data70))) && (data70 !== null)){
const err120 = {instancePath:instancePath+"/spec/topology",schemaPath:"#/properties/spec/properties/topology/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.type,parentSchema:schema6.properties.spec.properties.topology,data:data70};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key17 in data70){
if(!((key17 === "scheduleStrategy") || (key17 === "subsets"))){
const err121 = {instancePath:instancePath+"/spec/topology",schemaPath:"#/properties/spec/properties/topology/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema6.properties.spec.properties.topology,data:data70};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data70.scheduleStrategy !== undefined){
let data71 = data70.scheduleStrategy;
if((!(data71 && typeof data71 == "object" && !Array.isArray(data71))) && (data71 !== null)){
const err122 = {instancePath:instancePath+"/spec/topology/scheduleStrategy",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy,data:data71};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key18 in data71){
if(!((key18 === "adaptive") || (key18 === "type"))){
const err123 = {instancePath:instancePath+"/spec/topology/scheduleStrategy",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy,data:data71};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data71.adaptive !== undefined){
let data72 = data71.adaptive;
if((!(data72 && typeof data72 == "object" && !Array.isArray(data72))) && (data72 !== null)){
const err124 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive,data:data72};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key19 in data72){
if(!(((key19 === "rescheduleCriticalSeconds") || (key19 === "reserveUnschedulablePods")) || (key19 === "unschedulableDuration"))){
const err125 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive,data:data72};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data72.rescheduleCriticalSeconds !== undefined){
let data73 = data72.rescheduleCriticalSeconds;
if((!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))) && (data73 !== null)){
const err126 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/rescheduleCriticalSeconds",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/rescheduleCriticalSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.rescheduleCriticalSeconds.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.rescheduleCriticalSeconds,data:data73};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(typeof data73 == "number"){
if(data73 > 2147483647 || isNaN(data73)){
const err127 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/rescheduleCriticalSeconds",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/rescheduleCriticalSeconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.rescheduleCriticalSeconds,data:data73};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data73 < -2147483648 || isNaN(data73)){
const err128 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/rescheduleCriticalSeconds",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/rescheduleCriticalSeconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.rescheduleCriticalSeconds,data:data73};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data72.reserveUnschedulablePods !== undefined){
let data74 = data72.reserveUnschedulablePods;
if((typeof data74 !== "boolean") && (data74 !== null)){
const err129 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/reserveUnschedulablePods",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/reserveUnschedulablePods/type",keyword:"type",params:{type: "boolean"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.reserveUnschedulablePods.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.reserveUnschedulablePods,data:data74};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data72.unschedulableDuration !== undefined){
let data75 = data72.unschedulableDuration;
if((!((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75)))) && (data75 !== null)){
const err130 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/unschedulableDuration",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/unschedulableDuration/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.unschedulableDuration.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.unschedulableDuration,data:data75};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data75 == "number"){
if(data75 > 2147483647 || isNaN(data75)){
const err131 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/unschedulableDuration",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/unschedulableDuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.unschedulableDuration,data:data75};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data75 < -2147483648 || isNaN(data75)){
const err132 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/adaptive/unschedulableDuration",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/adaptive/properties/unschedulableDuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.adaptive.properties.unschedulableDuration,data:data75};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
}
if(data71.type !== undefined){
let data76 = data71.type;
if((typeof data76 !== "string") && (data76 !== null)){
const err133 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/type",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.type,data:data76};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!((((data76 === "Adaptive") || (data76 === "Fixed")) || (data76 === "")) || (data76 === null))){
const err134 = {instancePath:instancePath+"/spec/topology/scheduleStrategy/type",schemaPath:"#/properties/spec/properties/topology/properties/scheduleStrategy/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.type.enum},schema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.type.enum,parentSchema:schema6.properties.spec.properties.topology.properties.scheduleStrategy.properties.type,data:data76};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
if(data70.subsets !== undefined){
let data77 = data70.subsets;
if((!(Array.isArray(data77))) && (data77 !== null)){
const err135 = {instancePath:instancePath+"/spec/topology/subsets",schemaPath:"#/properties/spec/properties/topology/properties/subsets/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.topology.properties.subsets.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets,data:data77};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(Array.isArray(data77)){
const len2 = data77.length;
for(let i2=0; i2<len2; i2++){
let data78 = data77[i2];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.name === undefined){
const err136 = {instancePath:instancePath+"/spec/topology/subsets/" + i2,schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.required,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items,data:data78};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
for(const key20 in data78){
if(!(((((((key20 === "maxReplicas") || (key20 === "minReplicas")) || (key20 === "name")) || (key20 === "nodeSelectorTerm")) || (key20 === "patch")) || (key20 === "replicas")) || (key20 === "tolerations"))){
const err137 = {instancePath:instancePath+"/spec/topology/subsets/" + i2,schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items,data:data78};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data78.maxReplicas !== undefined){
let data79 = data78.maxReplicas;
if(((!((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79)))) && (typeof data79 !== "string")) && (data79 !== null)){
const err138 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/maxReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/maxReplicas/type",keyword:"type",params:{type: schema6.properties.spec.properties.topology.properties.subsets.items.properties.maxReplicas.type},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.maxReplicas.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.maxReplicas,data:data79};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(typeof data79 == "number"){
if(data79 > 2147483647 || isNaN(data79)){
const err139 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/maxReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/maxReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.maxReplicas,data:data79};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data79 < -2147483648 || isNaN(data79)){
const err140 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/maxReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/maxReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.maxReplicas,data:data79};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data78.minReplicas !== undefined){
let data80 = data78.minReplicas;
if(((!((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80)))) && (typeof data80 !== "string")) && (data80 !== null)){
const err141 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/minReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/minReplicas/type",keyword:"type",params:{type: schema6.properties.spec.properties.topology.properties.subsets.items.properties.minReplicas.type},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.minReplicas.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.minReplicas,data:data80};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(typeof data80 == "number"){
if(data80 > 2147483647 || isNaN(data80)){
const err142 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/minReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/minReplicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.minReplicas,data:data80};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data80 < -2147483648 || isNaN(data80)){
const err143 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/minReplicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/minReplicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.minReplicas,data:data80};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
if(data78.name !== undefined){
let data81 = data78.name;
if(typeof data81 !== "string"){
const err144 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/name",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.name.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.name,data:data81};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data78.nodeSelectorTerm !== undefined){
let data82 = data78.nodeSelectorTerm;
if((!(data82 && typeof data82 == "object" && !Array.isArray(data82))) && (data82 !== null)){
const err145 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/nodeSelectorTerm",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/nodeSelectorTerm/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.nodeSelectorTerm.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.nodeSelectorTerm,data:data82};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key21 in data82){
if(!((key21 === "matchExpressions") || (key21 === "matchFields"))){
const err146 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/nodeSelectorTerm",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/nodeSelectorTerm/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.nodeSelectorTerm,data:data82};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data82.matchExpressions !== undefined){
if(!(validate53(data82.matchExpressions, {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/nodeSelectorTerm/matchExpressions",parentData:data82,parentDataProperty:"matchExpressions",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data82.matchFields !== undefined){
if(!(validate53(data82.matchFields, {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/nodeSelectorTerm/matchFields",parentData:data82,parentDataProperty:"matchFields",rootData}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
}
if(data78.patch !== undefined){
let data85 = data78.patch;
if((!(data85 && typeof data85 == "object" && !Array.isArray(data85))) && (data85 !== null)){
const err147 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/patch",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/patch/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.patch.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.patch,data:data85};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data78.replicas !== undefined){
let data86 = data78.replicas;
if(((!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))) && (typeof data86 !== "string")) && (data86 !== null)){
const err148 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/replicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/replicas/type",keyword:"type",params:{type: schema6.properties.spec.properties.topology.properties.subsets.items.properties.replicas.type},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.replicas.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.replicas,data:data86};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(typeof data86 == "number"){
if(data86 > 2147483647 || isNaN(data86)){
const err149 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/replicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/replicas/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.replicas,data:data86};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data86 < -2147483648 || isNaN(data86)){
const err150 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/replicas",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/replicas/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.replicas,data:data86};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
if(data78.tolerations !== undefined){
let data87 = data78.tolerations;
if((!(Array.isArray(data87))) && (data87 !== null)){
const err151 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/type",keyword:"type",params:{type: "array"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations,data:data87};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(Array.isArray(data87)){
const len3 = data87.length;
for(let i3=0; i3<len3; i3++){
let data88 = data87[i3];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key22 in data88){
if(!(((((key22 === "effect") || (key22 === "key")) || (key22 === "operator")) || (key22 === "tolerationSeconds")) || (key22 === "value"))){
const err152 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3,schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items,data:data88};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data88.effect !== undefined){
let data89 = data88.effect;
if((typeof data89 !== "string") && (data89 !== null)){
const err153 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3+"/effect",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/properties/effect/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.effect.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.effect,data:data89};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data88.key !== undefined){
let data90 = data88.key;
if((typeof data90 !== "string") && (data90 !== null)){
const err154 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3+"/key",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/properties/key/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.key.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.key,data:data90};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data88.operator !== undefined){
let data91 = data88.operator;
if((typeof data91 !== "string") && (data91 !== null)){
const err155 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3+"/operator",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/properties/operator/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.operator.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.operator,data:data91};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data88.tolerationSeconds !== undefined){
let data92 = data88.tolerationSeconds;
if((!((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92)))) && (data92 !== null)){
const err156 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3+"/tolerationSeconds",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/properties/tolerationSeconds/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.tolerationSeconds.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.tolerationSeconds,data:data92};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data88.value !== undefined){
let data93 = data88.value;
if((typeof data93 !== "string") && (data93 !== null)){
const err157 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3+"/value",schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/properties/value/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.value.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.properties.value,data:data93};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/spec/topology/subsets/" + i2+"/tolerations/" + i3,schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/properties/tolerations/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items.properties.tolerations.items,data:data88};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
}
else {
const err159 = {instancePath:instancePath+"/spec/topology/subsets/" + i2,schemaPath:"#/properties/spec/properties/topology/properties/subsets/items/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.topology.properties.subsets.items.type,parentSchema:schema6.properties.spec.properties.topology.properties.subsets.items,data:data78};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
}
}
if(data3.updateStrategy !== undefined){
let data94 = data3.updateStrategy;
if((!(data94 && typeof data94 == "object" && !Array.isArray(data94))) && (data94 !== null)){
const err160 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.type,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data94};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key23 in data94){
if(!((key23 === "manualUpdate") || (key23 === "type"))){
const err161 = {instancePath:instancePath+"/spec/updateStrategy",schemaPath:"#/properties/spec/properties/updateStrategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy,data:data94};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data94.manualUpdate !== undefined){
let data95 = data94.manualUpdate;
if((!(data95 && typeof data95 == "object" && !Array.isArray(data95))) && (data95 !== null)){
const err162 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate,data:data95};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key24 in data95){
if(!(key24 === "partitions")){
const err163 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate",schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate,data:data95};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data95.partitions !== undefined){
let data96 = data95.partitions;
if((!(data96 && typeof data96 == "object" && !Array.isArray(data96))) && (data96 !== null)){
const err164 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate/partitions",schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/properties/partitions/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions,data:data96};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key25 in data96){
let data97 = data96[key25];
if((!((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97)))) && (data97 !== null)){
const err165 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate/partitions/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/properties/partitions/additionalProperties/type",keyword:"type",params:{type: "integer"},schema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions.additionalProperties.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(typeof data97 == "number"){
if(data97 > 2147483647 || isNaN(data97)){
const err166 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate/partitions/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/properties/partitions/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},schema:2147483647,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data97 < -2147483648 || isNaN(data97)){
const err167 = {instancePath:instancePath+"/spec/updateStrategy/manualUpdate/partitions/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/spec/properties/updateStrategy/properties/manualUpdate/properties/partitions/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2147483648},schema:-2147483648,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.manualUpdate.properties.partitions.additionalProperties,data:data97};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
}
}
}
}
if(data94.type !== undefined){
let data98 = data94.type;
if((typeof data98 !== "string") && (data98 !== null)){
const err168 = {instancePath:instancePath+"/spec/updateStrategy/type",schemaPath:"#/properties/spec/properties/updateStrategy/properties/type/type",keyword:"type",params:{type: "string"},schema:schema6.properties.spec.properties.updateStrategy.properties.type.type,parentSchema:schema6.properties.spec.properties.updateStrategy.properties.type,data:data98};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
}
}
else {
const err169 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "object"},schema:schema6.properties.spec.type,parentSchema:schema6.properties.spec,data:data3};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validate: CompiledSchema = validate21;
